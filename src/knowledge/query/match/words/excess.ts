import { anyOf } from '../../../any-of.ts';
import { type Fact, toldSoFar } from '../../../facts/fact.ts';
import { residue } from '../../../facts/subject/subject.ts';
import { works } from '../../../language/names.ts';
import { isSoft, isVerb, tokensOf } from '../../../language/tokens.ts';
import { remembered } from '../../../remembered.ts';
import { isGeneric, withoutGeneric } from '../../asking/chunks.ts';
import type { Frame } from '../../asking/frame.ts';
import { variantsOf } from '../../tables/synonyms.ts';
import { areLenders, isOfFund, isSpentFrom } from '../measure/funds.ts';
import { isBody, isTown } from '../slots/place.ts';
import { cover } from './cover.ts';
import { labelOf } from './item-label.ts';

/** 说明：, 备注：: what heads a remark is no speaker. */
const NOTE = /说明|注|提示/;

/** Words of the fact's subject or section that nobody asked for make it a narrower thing. */
export function excess(frame: Frame, fact: Fact): number {
  const place = fact.region?.value.name.startsWith(fact.subject) ?? false;
  const own = isTown(fact.subject) // 十八里镇, number and all
    ? fact.subject
    : residue(withoutPlace(asSaid(fact, frame), fact, frame).replace(OF_ALL_LISTS, '').replace(IN_PIECE, ''));
  const subject =
    place ||
    PROGRESS.test(fact.subject) ||
    THOSE.test(fact.subject) ||
    (SPENDING.test(fact.measure) && !isBody(fact.subject)) ||
    frame.targets.some((target) => target.payers !== undefined || isOfFund(target, fact)) ||
    isSoft(own) ||
    isTimeTaken(fact) ||
    areLenders(fact) ||
    (fact.metric === 'tax' && PAID_IN.test(fact.subject)) ||
    isMeasure(own, frame)
      ? 0
      : unaskedThing(own, fact, frame);
  const { heading: said, sentence } = fact.layers;
  const above =
    sentence.startsWith(`${said}：`) && !NOTE.test(said) ? '' : residue(said).replace(OF_REPORT, ''); // who speaks
  const heading = above === '' ? 0 : unasked(above, fact, frame);
  const limited =
    LIMITED.test(fact.layers.own) &&
    !/以上|以下|以内|超过|过|上(?=[\d一二三四五六七八九十]|亿)/.test(frame.text)
      ? isLimitedWhole(fact, frame)
        ? 0.05
        : 0.3
      : 0;
  const label = residue(labelOf(fact));
  const ofItem = label === '' || isMeasure(label, frame) ? 0 : 0.4 * unasked(label, fact, frame);
  const spent = isSpending(fact) && !/支|花|用|拨|投(?!资)|放/.test(frame.text) ? 0.3 : 0;
  const paid = isPaidFor(frame, fact) ? 0.3 : 0;
  const unlisted = isUnlisted(frame, fact) ? 0.15 : 0;
  return 0.3 * subject + 0.1 * heading + limited + ofItem + spent + paid + unlisted;
}

/** 这些项目: those told of before. */
const THOSE = /^(?:这些|这批|上述|以上)(?:项目|工程|企业)$/;

/** 签约项目 of 和县新签约项目, of 现场签约项目: whose they are is a slot of its own, what is signed in a time is new, and at a ceremony it is signed there. */
const withoutPlace = (subject: string, { region }: Fact, { text }: Frame): string => {
  const place = region?.value.name ?? '';
  const own = subject.slice(subject.startsWith(place) ? place.length : 0);
  const [deed] = /(?<=^(?:新|现场))(?:签约|引进|落地|投产|竣工)/.exec(own) ?? [];
  return deed !== undefined && text.includes(deed) ? own.slice(own.indexOf(deed)) : own;
};

/** 入库税收9亿元: taxes are paid in, whether the question says so or not. */
const PAID_IN = /^(?:累计|实际|实现|共|已)*(?:入库|上缴|缴纳|完成)$/;

/** 2018年工作回顾, 主要任务, 经济指标: what a report tells of beneath them is of no narrower thing. */
const OF_REPORT = /(?:主要|重点)?(?:工作|经济|预期|目标)?(?:回顾|总结|成绩|任务|目标|指标)$/;

/** 办了137个项目 is not how many 重点项目 there are, where nothing near says that they are. */
const isUnlisted = ({ text }: Frame, fact: Fact): boolean =>
  fact.quantity.kind === 'count' &&
  LISTED.test(text) &&
  /^(?:项目|工程)$/.test(fact.subject) &&
  !speaksOfList(fact);

/** 住宅投资9亿元 is nothing of 重点项目, where nothing near speaks of a list. */
const isOffList = (frame: Frame, fact: Fact): boolean =>
  fact.quantity.kind === 'money' &&
  LISTED.test(frame.text) &&
  withoutGeneric(residue(fact.subject)).length >= 2 &&
  unasked(residue(fact.subject), fact, frame) >= 0.99 &&
  !speaksOfList(fact);

/** 重点项目, 重大工程: a list of them. */
export const LISTED = /重[点大](?:建设)?(?:项目|工程)/;

/** The title, the heading, or the paragraph as far as the figure. */
function speaksOfList({ article, layers, sentence }: Fact): boolean {
  const start = article.blocks[sentence.block]?.start ?? sentence.start;
  return [article.title, layers.heading, layers.before, article.text.slice(start, sentence.end)].some(
    (words) => /重[点大]/.test(words),
  );
}

/** 21个 of 争取专项债券14亿元，涉及21个项目: those the money is for, where nobody speaks of money. */
const isPaidFor = ({ text }: Frame, fact: Fact): boolean =>
  fact.quantity.kind === 'count' &&
  /^(?:共|主要)?(?:涉及|用于|投向|支持|惠及|覆盖)/.test(fact.layers.own) &&
  FUND.test(toldSoFar(fact)) &&
  !FUND.test(text) &&
  !/涉及|用于|投向|支持|惠及|覆盖/.test(text);

const FUND = /债券?|资金|贷款|授信|融资/;

/** 园区签约入驻企业 of 园区有多少家企业, whichever park the page calls so; 集聚企业 are firms. */
const asSaid = ({ subject, quantity, layers: { own } }: Fact, { text }: Frame): string => {
  if (quantity.unit === '家' && /企业代表$/.test(subject)) return subject.slice(0, -2); // 26家企业代表 are of 26 firms
  if (/^(?:集聚|聚集|汇聚|入驻|落户)企业$/.test(subject)) return subject.slice(2);
  const park = /^(?:园区|基地)/.exec(own)?.[0];
  return park !== undefined && text.includes(park)
    ? (own.split(' ')[0] as string).replace(CAME, '')
    : subject;
};

const CAME = /(?:签约|入驻|落户|引进|招引|现有|累计|[已共])+/;

/** 见 of 见了多少家企业 */
const isDeed = remembered((term: string): boolean => tokensOf(term).every(isVerb));

/** 企业 of 对接企业, 农村公路 of 新改建农村公路: what was done with a thing the question says in a verb of its own. */
const withoutDeed = remembered((subject: string): string => {
  const tokens = tokensOf(subject);
  const thing = tokens.findIndex((token) => !isVerb(token) && token.text !== '新');
  return thing < 1 || ENDED.test(subject) ? subject : subject.slice(tokens[thing]?.start);
});

/** 停工企业, 新开工项目: what came of them tells them apart. */
const ENDED = /^(?:[停关退撤注]|新?[开签投竣完复续][工约产建])/;

/** What a subject has beyond the question, but for what was done with it where the question has a verb of its own. */
const unaskedThing = (subject: string, fact: Fact, frame: Frame): number => {
  const whole = unasked(subject, fact, frame);
  return whole > 0 && frame.terms.some(isDeed)
    ? Math.min(whole, unasked(withoutDeed(subject), fact, frame))
    : whole;
};

/** 固定资产投资 of 固投增长多少 is the measure asked for, in other words; 哪些行业 asks for what is measured. */
const isMeasure = (subject: string, { targets, text }: Frame): boolean =>
  !text.includes('哪') &&
  targets.some(({ measures }) =>
    measures.some(({ metric }) => metric !== undefined && subject.replace(metric.pattern, '') === ''),
  );

/** 审批时间 of 从立项到拿施工许可证，审批时间压缩到12个工作日 is what lasts so long, and no narrower thing. */
const isTimeTaken = ({ quantity, subject }: Fact): boolean =>
  quantity.kind === 'duration' && /(?:时间|时限|时长|用时|周期)$/.test(subject);

/** 专项债券资金已支出39亿元 is not how much there is. */
const isSpending = (fact: Fact): boolean =>
  (fact.metric === 'financing' || fact.metric === 'funds-in-place') &&
  /已?(?:支出|拨付|支付|放款)/.test(fact.layers.own) &&
  !isSpentFrom(fact);

/** 截至5月底已完工, 已交付: how far it has come is no thing of its own. */
const PROGRESS = /^(?:截至[^，；。已]{1,10})?(?:累计)?已/;

/** 截至5月底已支出, 支出率: whose money it is nobody need ask, unless it is one body's. */
const SPENDING = /^(?:[截到][^，；。已]{1,10})?(?:已|累计){0,2}支出(?:率|进度)?$/;

/** A figure of a thing (白酒) is not that of its class (产业类项目), whose name stands beside it only. */
export function isStranger(frame: Frame, words: readonly string[], fact: Fact): boolean {
  if (isOneOfAll(frame, fact) || isOffList(frame, fact) || words.some((word) => isOtherWork(word, fact)))
    return true;
  const classes = words.filter((word) => CLASS.test(word) && !isGeneric(word));
  if (classes.length === 0 || isTimeTaken(fact) || fact.region?.value.name.startsWith(fact.subject))
    return false;
  const subject = residue(fact.subject);
  if (withoutGeneric(subject).length < 2 || unasked(subject, fact, frame) < 0.99) return false;
  return classes.every((word) => variantsOf(word).every((w) => cover(w, fact.subject, 0) < 0.3));
}

/** 甲水库 of 确保甲水库下闸蓄水，开工建设乙水库，总投资3亿元: the figure is of a work of that kind with another name. */
function isOtherWork(word: string, fact: Fact): boolean {
  const { subject, owner = '', layers } = fact;
  if (isOtherWay(word, fact)) return true;
  const [, asked = '', kind = ''] = NAMED_WORK.exec(word) ?? [];
  const isNear = (words: string) => variantsOf(asked).some((name) => cover(name, words, 0) > 0);
  if (asked === '' || [subject, owner, layers.own].some(isNear)) return false;
  const [, told = ''] = new RegExp(`^(.*)${kind}`).exec(subject) ?? [];
  return told.replace(UNNAMED, '').length >= 2;
}

/** 滨江绿道12公里 behind 东湖路延长线投资8000万元: how long the one is says nothing of the other. */
const isOtherWay = (word: string, { subject, measure, owner = '', layers, quantity }: Fact): boolean =>
  quantity.kind === 'length' &&
  subject === measure &&
  WAY.test(word.replace(/[全总]?长$/, '')) &&
  WAY.test(subject) &&
  ![subject, owner, layers.own].some((words) => cover(word, words, 0) > 0.5);

/** 东湖路延长线, 滨江绿道; 全线 and 主线 are of what was told before. */
const WAY = /^(?![全主路线该这此新])\p{Script=Han}{2,12}[路线道街渠桥]$/u;

const NAMED_WORK = new RegExp(`^(\\p{Script=Han}{2,4})(${works})`, 'u');
/** 开工建设, 小（一）型: no name. */
const UNNAMED =
  /[^\p{Script=Han}]|其中|开工|建设|新建|扩建|改建|续建|在建|实施|推进|完成|加快|启动|[大中小]?[一二ⅠⅡ]?型|该|这|此|[一二两三四五六七八九十]|座|条|个|处|的|主|子|全|各/gu;

const BODY = /^([^全各该省市县区]{2,6})(银行|公司|医院|学院|大学)$/;

/** 宜阳县银行贷款多少 asks for all banks of the place; 江海银行 is one of them. */
function isOneOfAll({ text, regions }: Frame, { subject }: Fact): boolean {
  const [, name, kind] = BODY.exec(subject) ?? [];
  return (
    name !== undefined &&
    !text.includes(name) &&
    regions.some((place) => text.includes(`${place.name}${kind}`))
  );
}

/** 产业类, 工业项目 */
const CLASS = /(?:类|业|领域)(?:项目|工程)?$/;

/** 亿元以上重点项目 is what some places call all of their list, and 此次集中开工亿元以上项目 are all of an event of which the page counts no others. */
const isLimitedWhole = (fact: Fact, { text }: Frame): boolean =>
  !fact.part &&
  ((LIMITED_LIST.test(fact.layers.own) && LISTED.test(text)) ||
    (/集中|[这此]次/.test(text) && isOnlyOfEvent(fact)));

/** 此次集中开工亿元以上项目9个; not where “开工一批”项目14个 stands on the page too. */
function isOnlyOfEvent({ layers: { own }, article }: Fact): boolean {
  const [, deed] = LIMITED_EVENT.exec(own) ?? [];
  return (
    deed !== undefined &&
    !new RegExp(`(?:集中${deed}|“${deed}(?:一批)?”|${deed}一批)的?(?:重[点大])?(?:项目)?\\d{1,4}[个项]`).test(
      article.text,
    )
  );
}

const LIMITED_EVENT =
  /^[此本这]次(?:活动)?(?:共|全[省市县区]){0,2}(?:集中)?(签约|[开动竣]工|投产)的?(?:总投资)?亿元/;
const LIMITED_LIST = /(?<!\d)亿元(?:及)?以上的?重[点大](?:建设)?项目/;

/** 亿元以上的8个: of a class limited by size. */
const LIMITED = /[亿万]元?(?:及)?以[上下内](?!的?(?:城镇)?固定资产投资)/;

/** 市外国内 of 市外国内资金项目: what is brought in comes from outside. */
const OUTSIDE = /(?:[省市县区州境域]外|国内){1,2}(?=资金|投资|项目|企业)/g;

/** 省外 of 其中，省外到位资金: a part of what came in, whatever level it has. */
const FROM_OUTSIDE = /^(?:[省市县区州境国]外)+$/;

/** 引进招商项目 and 新增产业 of what came in for them: money comes for no others. */
const INVITED = /引进|招商|招引|引资|新增产业/g;
const BROUGHT_IN: ReadonlySet<string> = new Set(['funds-in-place', 'contracted-investment']);

/** 纳入调度的省、市、县三级重点项目 are the projects of every list, 此次活动共涉及项目 and 参加第二期“三个一批”活动的项目 those of all the event; 签约一批项目 are the 签约项目. */
const OF_ALL_LISTS = anyOf(
  /(?<=^(?:签约|开工|竣工|投产))一批(?=项目)/gu,
  /^(?:[此本这]次)?(?:集中\p{Script=Han}{2})?(?:活动|仪式)?共?(?:涉及|包括)(?=项目)/gu,
  /^(?:参加|参与|纳入|列入)[^，。；]{0,16}(?:活动|仪式|集中(?:[开竣动]工|签约))的(?=项目)/gu,
  /(?:纳入|列入)[^，。；的]{0,8}的(?=[^，。；]{0,12}项目)|^(?:[纳列进]入|入选)(?=[国省市县区])/gu,
  /国?[省市县区](?:级?、[省市县区]级?){1,3}(?:[两三四]级)?/gu,
);

/** 本报4日A02版《某县前10个月完成投资》一文中: where a figure was printed that is put right. */
const IN_PIECE = /^(?:[本我][报网台刊站])?[^，。；《]{0,16}《[^》]{1,40}》(?:一文)?[中里]?$/u;

/** 市级重点, 全县; the 市 of 市政 and the 区 of 园区 are of a word. */
const LEVELS = /(?<![节园片社景校灾库矿])[省市县区](?![政场容民值域段块外])|级/g;

/** 0 when the question has the words, 1 when it has none of them; places and words that fit everything do not count. */
export function unasked(words: string, fact: Fact, frame: Frame): number {
  if (fact.part && FROM_OUTSIDE.test(words)) return frame.text.includes(words) ? 0 : 1;
  const named = words.split(fact.region?.value.name ?? '□').at(-1) ?? '';
  const own = ofItself(fact.part ? named : named.replace(OUTSIDE, ''), fact).replace(LEVELS, ''); // 其中省外项目 are not all
  const telling = withoutGeneric(BROUGHT_IN.has(fact.metric ?? '') ? own.replace(INVITED, '') : own);
  if (telling.length < 2) return words.length < 2 || frame.text.includes(words) ? 0 : 0.1;
  const ways = [...variantsOf(telling), ...variantsOf(withoutGeneric(named)).slice(1)]; // 棚改 of 棚户区改造
  return 1 - Math.max(...ways.map((w) => cover(w, frame.text, 0)));
}

/** 新签约项目 of 园区新签约项目 on the page of a zone: what it calls itself. */
const ofItself = (words: string, { region }: Fact): string =>
  region?.value.level === 'zone'
    ? words.replace(/^(?:园区|全园|[本我]园|开发区|经开区|高新区|示范区)(?=.{2})/u, '')
    : words;
