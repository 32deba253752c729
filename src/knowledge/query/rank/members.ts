import { anyOf } from '../../any-of.ts';
import { shortName } from '../../extract/places.ts';
import type { Fact } from '../../facts/fact.ts';
import { residue } from '../../facts/subject/subject.ts';
import type { Sentence } from '../../types.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import { isFundName } from '../tables/fund-names.ts';
import { withoutOrder } from './order.ts';

/** What the members of a list are: counties and towns, zones and parks, offices, classes of projects, or single projects. */
export type Membership = 'place' | 'zone' | 'office' | 'body' | 'class' | 'project';

const ASKED: readonly (readonly [Membership, RegExp])[] = [
  [
    'zone',
    /哪[一个些几两三四五\d]*(?:产业|工业)?(?:园区|开发区)(?!基础|配套)|园区(?:是|中|里)?的?(?:哪|谁)|(?:园区?|(?<![和及与、])开发区)[里中][^，。？]{0,12}(?:哪|谁)/,
  ], // 哪个园区拿得最少, 园区里谁最快
  ['office', /[省市县区]直[^，。？]{0,16}(?:哪|谁)|[哪谁][^，。？]{0,12}[省市县区]直(?:单位|部门|机关)/], // 哪个县直单位最慢
  ['body', /哪[一个些几两三家]*(?:责任|牵头|实施|建设)?单位|单位(?:是|中|里)?的?(?:哪|谁)/], // 完成率最低的是哪个单位
  // 哪个县进度最慢, 哪几个乡镇
  [
    'place',
    anyOf(
      /各(?:县市?区|区县|县区|乡镇|镇街|街道)[^。？]{0,20}(?:谁|哪)/,
      /(?:[县镇乡街旗]区?|市州|街道|县市)[里中][^，。？]{0,14}(?:哪个|哪家|谁)|哪[个些几]*(?:区域|片区|城区)/,
      /哪[个些几两三四五\d]*(?:县市?区?|区县?|(?<!超)市区?|市州|地区|地方|镇街?|街道|乡镇?)(?!域)/,
      /(?:县区|区县|县市|地区|乡镇|镇街|街道)(?:是|中|里)?的?(?:哪|谁)/,
      /(?:县区|区县|县市|乡镇|镇街|街道)(?:(?:重[点大])?(?:项目)?(?:投资)?(?:完成率|进度|得分|增[速幅]))?(?:[排居列]名?在?)?(?:[前后最倒垫末])[^，。？]{0,10}(?:哪|谁|$)/,
      /的(?:[县区市镇乡]|县市?区|区县|县市|乡镇|镇街|街道|市州|地区)(?:名单|有|是|都|分别){0,3}(?:(?<=[是有])(?:哪|谁)|$)/,
      /最[多大高快少低慢小]的?是哪[里儿]/,
    ),
  ],
  [
    'class',
    anyOf(
      /(?:哪[一几两二三四五]?[大个]?|什么)类|类别(?:都|分别)?[是有]?(?:哪|谁)|[两三]级重[点大]|哪[种块级]|哪一级|哪[个些几]*原因/,
      /[二两三四五六七八九十\d][个大](?:领域|行业|产业|板块)[里中]|哪[一个些几]*(?:行业|领域|产业|板块|方面|(?:产业|投资)?[方投]向)/,
      /(?:行业|领域|产业|板块)(?:名单|有|是|中|里|都|分别){0,2}的?(?:哪|谁)/,
    ),
  ],
  // 哪个项目总投资最少, 总投资最大的项目是哪个, 开工的项目里哪个最大, 项目里上10亿的都有谁, 投资最大的是啥项目, 总投资20亿元的有哪几个, 清单里年度投资最大的是哪个, 投资最小的; 项目督查得分前三是谁 asks who is marked
  [
    'project',
    anyOf(
      /(?:项目|工程)(?:[里中]|当中)，(?:\p{Script=Han}{1,8}的)?哪一?个/u,
      /(?:清单|名单|项目表)(?:摘录|（[^（）]{1,6}）)?[里中上]?，?[^，。？]{0,14}最[大小多少高低]的?(?:[？。]?$|是?哪一?个)/u,
      /最[大小多少高低]的?前?[一二两三四五六七八九十\d]{1,2}个\p{Script=Han}{0,6}(?:项目|工程)/u,
      /(?:项目|工程)[里中]的?，?[^，。？]{0,12}最[大小多少高低]的(?:[？。]?$|是?哪一?个)/u,
      /前[一二三四五六七八九十\d]{1,2}[名位个大]?的?(?:项目|工程)|单[个体](?:项目|工程|(?:总?投资|盘子|体量))/u,
      /(?:哪[个些几两三四五\d家]*|什么|啥)(?:(?:重[点大]|新?开工|签约|投产|[在续新]建|包[保联抓]|挂[钩联]|[省市县]级?重[点大])的?)?(?:项目|工程)/u,
      /(?:项目(?!(?:建设|推进)?(?:综合)?(?:督查|擂台|比武|观摩|拉练|竞赛|大?比拼|考[核评]|评[比分价]|得分|打分|排名))|工程|(?:签约|开工|投产|在建|竣工)的)(?:是|中|里)?的?[^，。？]{0,10}，?(?:都|分别)?[是有]?(?:哪|谁)/u,
      /(?:总投资|投资|盘子|体量)[^，。？\d]{0,4}\d[^，。？]{0,9}的(?:都|分别|一共)?[是有]?(?:哪(?!个?[省市县区镇乡街村])|谁)/u,
      /^(?![^，。？]{0,30}(?:[里中]|[各哪分按两三四五六七八九十\d][个大]?[县区市镇乡街类块]|领域|行业|产业|板块|方面|园区|单位|部门|[债款]))[^，。？]{0,30}(?:投资额?|盘子|体量)最[大小多少高低]的(?:是(?:哪一?个|谁|什么|啥))?[？。]?$/u,
    ),
  ],
];

/** What a question asks for the members to be: 哪个县 → place; undefined when it leaves it open. */
export const membersAsked = (text: string): Membership | undefined =>
  ASKED.find(([, pattern]) => pattern.test(text))?.[0];

/** 组 of 哪个招商组, 库 of 哪座水库: how the names of the members end; undefined where the question says no more than 哪个. */
export function endingAsked({ text, terms }: Frame): string | undefined {
  if (membersAsked(text) !== undefined) return undefined;
  const [said, noun = ''] = /哪[一几两三]?[个家条座所支](\p{Script=Han}{2,6})/u.exec(text) ?? [];
  const term = terms.find(
    (word) =>
      withoutOrder(word).length >= 2 && !isGeneric(word) && !ANY_BODY.test(word) && noun.startsWith(word),
  );
  return said === undefined ? undefined : term?.at(-1);
}

/** 哪个单位: no name ends so. */
const ANY_BODY = /^(?:责任|牵头|实施|建设|成员)?(?:单位|部门|机构|主体|业主)$/;

/** 长三角组 of 长三角组签约: a member without what it did. */
export const nameOf = ({ subject }: Fact): string =>
  subject.replace(
    /(?<=\p{Script=Han}{2})(?:累计|已|共)?(?:签约|开工|竣工|投产|落地|引进|新增|完成|实现)$/u,
    '',
  );

/** True for a figure that a list of such members may hold. */
export function isMember(fact: Fact, membership: Membership | undefined, counted: Counted): boolean {
  if (membership === undefined) return true;
  const column = membersOfTable(fact);
  if (column !== undefined && !COUNTS.test(fact.subject) && !(isPlace(fact) && isSection(fact)))
    return membership === 'body' ? !/^(?:project|class)$/.test(column) : column === membership;
  if (membership === 'class' && isSection(fact)) return true;
  if (membership === 'place') return isPlace(fact);
  if (membership === 'zone') return ZONE.test(fact.subject);
  if (membership === 'body') return !THING.test(fact.subject);
  if (membership === 'office') return OFFICE.test(fact.subject);
  if (membership === 'project')
    return isSingle(fact, counted) && !isFundName(fact.subject) && !ALL_OF_THEM.test(fact.subject);
  return (
    !isPlace(fact) && !OF_WHOM.test(fact.subject) && !(isSingle(fact, counted) && isNamedAsProject(fact))
  );
}

/** 经济开发区, 高新区, 软件园, 科技城, 临空港; not 森林公园, nor 项城 and 老城, which are counties, nor what one project is called: 年产5万吨电池基地. */
export const ZONE =
  /^\D*(?:[开发新业税范济验作园港]区|农高区|(?<![公花果校家庄乐田茶菜陵游物儿])园|(?:科[技学创]|软件|材料|产业|工业|制造|医药|智[能慧造]|数字|信息|航[空天]|光电|装备|能源|化工|创[新业])城|(?:[空陆]|航天|科创|数字|信息|智[能慧])港)$/;

/** 县住建局, 城投公司 */
export const OFFICE = /(?:局|委|办|公司|集团|中心)$/;

/** 市本级, 京津冀项目, 来自省外的项目, 现场签约项目: who has a sum, or where it comes from, is no class of what it is for. */
const OF_WHOM =
  /^(?:[省市县区]本?级|中央|限额|额度)$|^(?:民间|国有|民营|外商)投资|限额$|^来自|^(?:现场|当场)签约|^(?:京津冀|长三角|珠三角|粤港澳|大湾区|江浙)/;

/** 产业项目（5个）: a row that sums up others. */
const COUNTS = /（\d+[个项家]）/;

/** How the column is headed that names the rows of a table. */
const HEADERS: readonly (readonly [Membership, RegExp])[] = [
  ['project', /(?:项目|工程|企业)名称?$/], // 项目名称
  ['class', /类别|类型|分类|领域|行业|产业$|板块/], // 类别
  ['zone', /^(?:园区|开发区)/], // 园区名称
  ['place', /^(?:地区|县区?|县市区?|区县?|市县|市州|乡镇|镇街?|街道)/], // 县市区
];

/** What the rows of a figure's table are; undefined outside a table and where no column says. */
function membersOfTable({ article, family }: Fact): Membership | undefined {
  const columns = article.tables[-family - 1]?.columns ?? [];
  return HEADERS.find(([, header]) => columns.some(({ name }) => header.test(name)))?.[0];
}

/** A row headed 板块, which may be a town or a zone as well as a field of work. */
const isSection = ({ article, family }: Fact): boolean =>
  article.tables[-family - 1]?.columns.some(({ name }) => /板块$/.test(name)) === true;

/** Whether a figure's group counts several projects, so that its sum is of a class. */
export type Counted = (fact: Fact) => boolean;

/** Looks up the groups of which a count is told: 工业项目8个、总投资49.3亿元; and the classes that a sentence tells side by side. */
export function countedGroups(facts: readonly Fact[]): Counted {
  const groups = new Set(
    facts
      .filter(
        ({ quantity, role }) =>
          quantity.kind === 'count' && role === 'level' && /[个项家宗]$/.test(quantity.unit),
      )
      .map(keyOf),
  );
  const listing = new Set(facts.filter(isClassName).map(({ sentence }) => sentence));
  return (fact) => groups.has(keyOf(fact)) || isOneOfClasses(fact, listing);
}

/** 交通项目 of 分行业看，交通项目完成投资9亿元，水利项目完成投资7亿元, or beside 制造业项目 in one sentence. */
const isOneOfClasses = ({ subject, sentence, layers }: Fact, listing: ReadonlySet<Sentence>): boolean =>
  /^[^\d]{2,10}(?:项目|工程)$/.test(subject) &&
  !THING.test(subject.replace(/(?:项目|工程)$/, '')) &&
  (BY_FIELD.test(layers.sentence) || listing.has(sentence));

const BY_FIELD = /^(?:从|按|分)[^，。；]{0,6}(?:行业|领域|产业|类别|类型|板块|投向|性质)[^，。；]{0,4}[，：]/;

const keyOf = (fact: Fact): string => `${fact.article.document} ${fact.group}`;

const CLASS = /(?:类|方面|领域|产业|板块|业)(?:项目|工程)?$/;

/** Called a class by its own name: 民生类, 现代农业. */
const isClassName = ({ subject }: Fact): boolean => CLASS.test(subject);

/** Named as a class may be: also 旅游开发项目. */
export const mayBeClass = ({ subject }: Fact): boolean => /类|业|项目$/.test(subject);

/** 青石河湿地公园; a field is named in few characters: 精细化工, 乡村振兴. */
const isNamedAsProject = ({ subject }: Fact): boolean => THING.test(subject) || subject.length > 12;

const isSingle = (fact: Fact, counted: Counted): boolean =>
  !counted(fact) &&
  !isPlace(fact) &&
  !isClassName(fact) &&
  !COUNTS.test(fact.subject) &&
  !isGeneric(residue(fact.subject));

/** 省级重点建设项目, 续建项目: a list of projects, and none of them. */
const ALL_OF_THEM =
  /^(?:全?[国省市县区]家?级?)?(?:[新续改扩在]建|新?开工|竣工|投产|签约|前期|储备)?(?:重[点大])?(?:建设)?(?:项目|工程)$/;

/** What a project is called by: 湄潭县北关水厂 is no county. */
const THING = /[厂园桥路站馆库校院线楼房街]$|小镇$|风电场|工程|基地|中心|平台|公路|项目/;

/** Called as a single thing is. */
export const isThing = (name: string): boolean => THING.test(name) && !isGeneric(residue(name));

/** 站前区 of 站前区完工, 城关镇 */
const PLACE =
  /^\p{Script=Han}{1,6}?(?:(?<![小社景校院馆厂库矿灌])区|街道|[县旗市镇乡])(?:完工|完成|开工|竣工|签约|投产|新增|累计)?$/u;

/** 港口产业园6个: where there are several projects there is a place. */
const PARK = /^\p{Script=Han}{2,10}(?:产业|工业|科技|物流)园区?$/u;

/** 华北地区项目, 环渤海经济圈企业 */
const OF_AREA = /(?:地区|[湾区]区|三角洲?|经济[圈带]|城市群|省外|境外)(?:项目|企业)?$/;

/** 集中开工项目 of 云溪市集中开工项目15个: all that the place has. */
const OF_PLACE =
  /(?:此次|本次|累计|今年)?(?:集中|新)?(?:签约|开工|投产|竣工|在建|续建)?(?:的)?(?:重点|重大)?(?:建设)?(?:项目|工程)$/;

/** 云溪区老街改造: what is done there, and not the place. */
const BUILT = /(?:打造|建设|改造|提升|开发|治理|修复|整治|[新扩迁]建)$/;

/** The figure of a place itself: 天长市, 明光市进度较慢; or of several that share it: 甲区、乙县均为100%. */
export function isPlace({ subject, region, quantity }: Fact): boolean {
  if (/街道$|[镇乡]街$/.test(subject)) return true;
  if (region?.value.level === 'zone' && subject.length > 2 && region.value.name.endsWith(subject))
    return true; // 城乡一体化示范区
  if (region?.origin === 'clause' && subject === shortName(region.value)) return true; // 清河 of 清河、枣强完成投资额居前
  const several = subject.split('、');
  if (several.length > 1 && several.every((one) => PLACE.test(one))) return true;
  if (OF_AREA.test(subject)) return true;
  if (quantity.kind === 'count' && PARK.test(subject)) return true;
  if (
    region?.origin === 'clause' &&
    /county|zone/.test(region.value.level) &&
    subject.replace(OF_PLACE, '') === region.value.name
  )
    return true;
  if (THING.test(subject) || BUILT.test(subject)) return false;
  return (
    /[省州]$/.test(subject) ||
    PLACE.test(subject) ||
    (region?.origin === 'clause' &&
      subject.startsWith(region.value.name) &&
      subject.length <= region.value.name.length + 6)
  );
}
