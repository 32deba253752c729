/** The project a story tells of: what 该项目, a bare 项目 and 一期 mean. */
import { isClassName } from '../role/threshold.ts';
import { withoutNeighbour } from './neighbour.ts';
import { thingSaid } from './said-to-be.ts';
import { clauseSubject, residue, trimLead } from './subject.ts';

/** The project told of last, in the headline or the text; empty when there is none, or several at once. */
export interface Told {
  readonly project: string;
  /** In the paragraph now being read. */
  readonly here: boolean;
  /** No other in this paragraph: a bare 项目 of it must mean it. */
  readonly alone: boolean;
  /** No other project has been told of yet. */
  readonly only: boolean;
  /** The company told of last: what 该公司 means. */
  readonly firm: string;
  /** The one project that the sentence before tells of: a bare 工程 means it if its name ends so, whatever else the paragraph tells of. */
  readonly just: string;
  /** The one project of the headline: what a bare 工程 at the head of a paragraph means. */
  readonly headline: string;
}

export const nothingTold: Told = {
  project: '',
  here: false,
  alone: false,
  only: true,
  firm: '',
  just: '',
  headline: '',
};

const ENDS_AS_PROJECT =
  /(?:项目|工程|产业园|园区|基地|中心|综合体|工厂|小镇|公路|高速|铁路|大桥|水库|运河|航道|电站|水厂|医院|学校|隧道|码头|快速路|管廊|立交|[电渔牧林]场|[院校灌港厂]区|综合楼|门诊楼|住院楼|教学楼|改扩建|迁建|扩容|枢纽|通道|大道|机场|航站楼|[厂园渠馆坝段线站])$/;
/** True for a name that ends as a project or building does: 云溪抽水蓄能电站. */
export const endsAsProject = (name: string): boolean =>
  ENDS_AS_PROJECT.test(name) || ENDS_AS_PROJECT.test(withoutStage(name));

/** Words a name stands behind: 记者走进|云溪产业园, 标志着|云溪水厂. */
const LEADS_TO =
  /^.*(?:记者们?在(?!建)|走[进近]|来到|前往|(?:领导|干部|一行|人员|代表)到|察看|看到|参观|观摩|调研|获悉|了解到|推进|加快|实施|作为|投资建设|在建|关[心注于]|介绍一?下?|谈一?谈|说说|讲讲|围绕|针对|聚焦|对话|发现|说起|谈及|设在|所在|的|由|是|了|着|：)(?=.{4})/su;
/** Where a project lies, or its goods go, is another name: 云溪水厂落户|城东工业园, 产品发往|外地的电池工厂. */
const PLACED =
  /[发运销送寄]往|供[应给货]|位于|起于|始于|起自|起点|止于|终于|终点|途经|[东南西北]起|地处|落户|落在|入驻|坐落|选址|(?<=项目|工程|园区?|基地|中心|公路|大桥|水库|电站)是/;
/** 甲项目和乙项目 (安和水电站 and 月亮湾水厂 are names), 通报了上半年项目, 县级以上重点项目, 不含在项目, 建设2号住院楼, 粉体包装下线, 他详细了解工程进度: several, a part of one, or no name at all. */
const NO_NAME =
  /^[不未]|[上下离产]线$|^为(?:了|做|确)|(?:^|\d)号[一-龥]{0,5}(?:楼|厂房|车间)$|[、及与因]|(?<=..)和(?!平|谐|美|顺)|[\d一二三四五六七八九十上本当]月|年(?!产)|用作|[万亿]元|通报|\d[个项]|^[该此这各全本按]|^参照|^对标|^(?:主体|配套|附属|土建|路基|主要|各类|有关)(?:项目|工程)$|以上(?:的)?(?:重[点大])?(?:建设)?(?:项目|工程)$|(?:了解|询问|听取|过问|询查|查看)(?:项目|工程)$/;
/** 5个项目, 项目5个, 等项目, 一批项目: several, and none of them is “the” project. */
const SEVERAL =
  /[\d两二三四五六七八九十][个项][^，。；]{0,8}(?:项目|工程)|等(?:一批)?(?:重[点大])?(?:项目|工程)|一批|各项目|(?:项目|工程)[共有达]?\d+[个项]/;

/** 是一座中型水利枢纽 says of what kind the project is. */
const KIND_OF = /(?:是|作为)一[座个条项处家][^。；]*/g;

/** 也是云溪市“双百”项目, 列入省重点项目, 也是全县“头号工程”: whose list a project stands on is no other project. */
const RANKED_AS =
  /^(?:[也又还既更]|同时|并)?(?:是|系|属于?|被?列[为入]|被?(?:纳入|入选|评为|认定为))[^，。；]*(?:项目|工程)”?$/;

/** 这座以防洪为主的水利工程: the project told of before, in other words. */
const DESCRIBES = /^(?:这|该|此)[一项个座条处]{1,2}[^，。；的]{2,24}的/;

/** What has been told once a headline is read: the page is of the project it names, if it names one. */
export function toldInHeadline(headline: string, told: Told): Told {
  const after = toldAfter(headline, told);
  const named = after.project === '' ? STAGES_OF.exec(headline)?.[1] : undefined;
  const page = named === undefined ? after : toldOf(named, told);
  return { ...page, headline: page.project };
}

/** 云溪电池：一期满产 二期冲刺, whatever such a name ends with. */
const STAGES_OF = /(?:^|[｜|\s])([\p{Script=Han}A-Za-z\d]{3,14})：[^：。]{0,8}[一二三首]期(?![，。]|$)/u;

/** What has been told once a sentence is read. */
export function toldAfter(sentence: string, told: Told): Told {
  const clauses = clausesOf(sentence);
  const [just = '', another] = new Set(clauses.flatMap((clause) => projectIn(clause) ?? []));
  const before = {
    ...told,
    firm: firmIn(sentence) ?? told.firm,
    just: another === undefined && !clauses.some((clause) => SEVERAL.test(clause)) ? just : '',
  };
  for (const clause of clauses.toReversed()) {
    if (SEVERAL.test(clause)) return { ...before, project: '', here: true, alone: false, only: false };
    if (told.project !== '' && DESCRIBES.test(clause)) return toldOf(told.project, before);
    const project = thingSaid(clause) ?? projectIn(clause);
    if (project !== undefined)
      return toldOf(BUILDING.test(project) ? (siteIn(clauses) ?? project) : project, before);
  }
  return pointsTo(sentence, before) ? toldOf(before.project, before) : before;
}

/** 【正文】, 【现场】: what a script of the news is cut into. */
const SCRIPT_MARK = /^【\p{Script=Han}{2,4}】/u;

const clausesOf = (sentence: string): readonly string[] =>
  sentence
    .replace(SCRIPT_MARK, '')
    .replace(KIND_OF, '')
    .split(/[，；。：！？]|——/)
    .map((clause) => withoutNeighbour(clause).replace(RANKED_AS, ''));

/** 该项目总投资9亿元: the project told of last is told of here as well, so that 其中一期 is a stage of it. */
function pointsTo(sentence: string, { project }: Told): boolean {
  const thing = POINTS.exec(sentence)?.[1];
  return thing !== undefined && project !== '' && isOfKind(project, thing);
}

function toldOf(project: string, before: Told): Told {
  const same = isSame(project, before.project);
  const alone = before.here ? before.alone && same : true;
  return { ...before, project, here: true, alone, only: before.only && same };
}

/** 某某电网有限公司 of 由某某电网有限公司投资建设 */
const FIRM = /[\p{Script=Han}A-Za-z]{2,20}?(?:有限责任公司|有限公司|股份公司|集团公司|集团)(?!们)/gu;

const firmIn = (sentence: string): string | undefined => sentence.match(FIRM)?.at(-1)?.replace(LEADS_TO, '');

/** 云溪水厂项目 and 云溪水厂 are one; the first told of is the only one. */
const isSame = (name: string, other: string): boolean =>
  other === '' ||
  name.includes(other) ||
  other.includes(name) ||
  isShort(name, other) ||
  isShort(other, name);

/** 白沙岭基地 of 白沙岭百万千瓦风光储基地: how a long name begins and how it ends. */
function isShort(name: string, long: string): boolean {
  let begun = 0;
  while (begun < name.length && name[begun] === long[begun]) begun++;
  return begun >= NAME && name.length < long.length && long.endsWith(name.slice(begun));
}

/** What tells one place from another at the head of a name. */
const NAME = 3;

/** 位于城东镇的|云溪水厂去年开工, 走进位于城东镇的|云溪水厂, 记者走进位于城东镇的|云溪水厂: where it lies stands before the name. */
const LIES_AT =
  /^(?:(?:本报)?记者们?|笔者|我们|镜头)?(?:走[进近]|来到|在)?(?:位于|坐落[于在]?|地处|落户)[^，的]{2,20}的/;

/** 在云溪大桥|施工现场, 走进云溪水厂|工地, 云溪运河|建设现场机械轰鸣; 工业园建设工地 is where a project lies. */
const ON_SITE =
  /的?(?:(?:施工|建设|作业|生产)?(?:现场|工地)|项目部)[上内里]?$|(?:施工|建设|作业)现场(?=\p{Script=Han}{2,12}$)[^，。]{2,12}$/u;

/** 在甲医院新院区项目工地，门诊综合楼已封顶: a building is a part of the work at whose site it stands. */
const BUILDING = /(?:综合|门诊|医技|住院|教学|实训|办公|宿舍|科研|实验|体育)[楼馆]$/;

const siteIn = (clauses: readonly string[]): string | undefined =>
  projectIn(clauses.find((clause) => ON_SITE.test(clause)) ?? '');

function withoutSite(clause: string): string {
  const work = clause.replace(ON_SITE, '');
  return /[园城镇村]$|(?<![院校厂])区$/.test(work) ? clause : work;
}

/** 建设|云溪产业园; 建设路 and 开发区污水厂 are names. */
const BUILT =
  /^(?:建设|打造|兴建|开发|运营)(?:、?(?:建设|开发|运营))?(?![路街镇村乡大区局]|集团|公司|中心|银行)(?=.{4})/;

function projectIn(clause: string): string | undefined {
  const placed = withoutSite(clause.replace(LIES_AT, '')).split(PLACED)[0] as string;
  const name = trimLead(
    clauseSubject(placed)
      .replace(LEADS_TO, '')
      .replace(/^在(?!建)/, '')
      .replace(BUILT, ''),
  );
  const named = endsAsProject(name) && name.length <= 30 && residue(name).length >= 4;
  return named && !isClassName(name) && !NO_NAME.test(withoutBelongings(name)) ? closed(name) : undefined;
}

/** 云溪大桥 of 云溪大桥及连接线工程: what belongs to a work makes it no two works. */
const withoutBelongings = (name: string): string =>
  name.replace(
    /[及和与]其?(?:两[岸端])?(?:(?:连)?接[线道]|引[道桥线]|配套|附属|辅道|管[网线道]|送出|其他)\p{Script=Han}{0,8}$/u,
    '',
  );

/** 云溪至丰谷高速公路（简称云丰高速） is cut before its last bracket; （项目代码：…） is no name. */
const closed = (name: string): string =>
  /（[^）]{1,80}$/.test(name) ? `${name}）`.replace(/（(?:项目|工程)）$/, '') : name;

/** True for the name of one project, not of a class (签约项目) or of several. */
export const namesProject = (words: string): boolean =>
  !SEVERAL.test(words) && projectIn(words) !== undefined;

/** True for a name of one thing that may be a project, however it ends: 云溪苹果贮藏库. */
export const isSingle = (words: string): boolean =>
  words.length <= 30 && !SEVERAL.test(words) && !isClassName(words) && !NO_NAME.test(words);

const STAGE =
  /^(?:其中，?)?(?:计划|预计|拟)?(?:该|此)?(?:项目|工程|园区|产业园|基地)?((?:首|[一二三四五六])期)(?![、和与及][一二三四五六]期)(?:项目|工程)?/;

/** 两期全部达产: all stages of it. */
const ALL_STAGES =
  /^(?:[两三四]|一、?二)期(?:项目|工程)?(?:全部|全面|都|均|整体){0,2}(?:建成|达产|投[产用运]|完工|竣工|满产|达效)/;

/** True for 其中一期投资, 二期项目已投产 and 两期全部达产: the clause is of one stage, or of all. */
export const namesStage = (clause: string): boolean => STAGE.test(clause) || namesAllStages(clause);

export const namesAllStages = (clause: string): boolean => ALL_STAGES.test(clause);

/** The last clause that says which stage is told of: 一期达产后 of 据介绍，一期达产后，年产值9亿元，税收…. */
export const stageClause = (said: string): string | undefined =>
  said.split(/[，；。：]/).findLast(namesStage);

const POINTS =
  /^(?:该|此|这[一个项条座处家]|上述)(项目|工程|企业|园区|基地|公司|水库|运河|航道|电站|公路|高速|铁路|大桥|水厂|医院|学校|中心|隧道|码头|[厂园](?![区房长家商艺林]))/;
/** True for a lead that begins by pointing: 该园区入驻企业, 一期已入驻企业. */
export const pointsBack = (lead: string): boolean =>
  STAGE.test(lead) || POINTS.test(lead) || PARK_ALONE.test(lead);

/** 入驻企业 of 该园区入驻企业 */
export const withoutPointer = (lead: string): string =>
  lead.replace(STAGE, '').replace(POINTS, '').replace(PARK_ALONE, '');

/** 园区实现产值9亿元, 园区签约入驻企业31家 of a page about one park. */
const PARK_ALONE =
  /^(园区|基地)(?=[共已现年]|(?:[今去全]年|[上下]半年)(?:累计|实现|完成|新增|引进)|累计|实现|签约|入驻|引进|落户|完成|上缴|带动|吸纳|拥有|建成|投产)/;

/** 路线全长84公里 behind 云丰高速公路起于…, 路线起于甲镇，终于乙镇，全长…, 园区规划总占地900亩 behind 云溪产业园…: the kind alone, and a measure of it. */
const KIND_ALONE =
  /^(路线|线路|全线|主线|水库|电站|公路|高速|铁路|大桥|隧道|水厂|码头|机场|枢纽|航道|灌区|(?:产业|工业|物流|科技|创业|示范)?园区?|基地|小镇|综合体)(?:全长|总长|里程|总库容|库容|总装机|装机|(?:计划|规划|概算|预计)?(?:总投资|[总用]?占?地)|概算|占地|设计|总?规划|年|日|起[于自点])/;
const ROUTE = /^(?:路线|线路|全线|主线)$/;

/** 上半年 of 项目上半年完成投资3亿元 */
const STRETCH =
  '[今去本]年|20\\d\\d年|[上下]半年|前?[一二三四]个?季度|\\d{1,2}(?:[至—–-]\\d{1,2})?月|截[至止]|目前|至今';
const BARE = new RegExp(
  `^(?:项目|工程)(?:${STRETCH}|计划|预计|概算|估算)?(?:总|占|资金(?=除|来源|由|申请|主要)|建筑|设计|建成|达产|投产|全部|年|用地|全长|自|已|累计|完成|$)`,
);

/** What a lead points back to: 该项目 the last told of, 项目 the only one, 一期 a part of what the sentence is about. */
export function pointedAt(lead: string, told: Told, sentenceSubject: string): string | undefined {
  const stage = STAGE.exec(lead)?.[1];
  const whole = projectIn(sentenceSubject) ?? (told.only || told.here ? told.project : '');
  if (stage !== undefined) return `${withoutStage(whole || headlineOfKind(lead, told))}${stage}`;
  if (namesAllStages(lead)) return withoutStage(whole) || undefined;
  if (PARK_ALONE.test(lead)) return isPark(sentenceSubject) ? sentenceSubject : parkOfPage(told);
  const thing = (POINTS.exec(lead) ?? KIND_ALONE.exec(lead))?.[1];
  const meant =
    thing === undefined
      ? BARE.test(lead) || opensPointing(lead)
        ? bareProject(told, lead)
        : ''
      : thingMeant(thing, told);
  return meant === '' ? undefined : meant;
}

/** 云溪光伏基地 of the headline, for 基地二期 told of where other projects were told of as well. */
function headlineOfKind(lead: string, { headline }: Told): string {
  const kind = /^(?:该|此)?(园区|产业园|基地)/.exec(lead)?.[1];
  return kind !== undefined && isOfKind(headline, kind) ? headline : '';
}

/** The park that a page has told of and no other, or that its headline names. */
function parkOfPage({ project, headline, only }: Told): string | undefined {
  const park = withoutStage(only ? project : headline);
  return isPark(park) ? park : undefined;
}

/** 云溪化工园; 家门口的园区 is no name */
const isPark = (name: string): boolean => /^[^的]{3,}(?:园区?|基地)$/.test(name);

/** The firm or project told of last that is a thing of this kind; 园区 is all of it, whichever stage was told of. */
function thingMeant(thing: string, { firm, project }: Told): string {
  if (thing === '公司' || thing === '企业') return firm || project;
  if (!isOfKind(project, thing)) return '';
  return /^(?:\p{Script=Han}{0,2}园区?|基地|小镇|综合体)$/u.test(thing) ? withoutStage(project) : project;
}

/** 项目于2021年3月开工, 项目采用双向四车道, 该水库去年下闸蓄水: a sentence that opens by pointing back. */
const OPENS_POINTING =
  /^((?:[该此]|上述)?(?:项目|工程)|[该此](?:园区|基地|水库|电站|公路|高速|铁路|大桥|水厂|医院|学校|中心|隧道|码头))(?=[于自从在由已正位按起将]|\d|[今去前]年|目前|现已?|计划|分[两三二]|采用|主要|规划|[新改扩]建|(?:全部|全面)?(?:建成|投产|达产|完工|竣工|投用))/;

/** True for such a sentence. */
export const opensPointing = (sentence: string): boolean => OPENS_POINTING.test(sentence);

/** The project that such a sentence is about: what the next sentence tells of, too. */
export function openedOn(sentence: string, told: Told): string | undefined {
  const lead = OPENS_POINTING.exec(sentence)?.[1];
  return lead === undefined ? undefined : pointedAt(lead, told, '');
}

/** The only project told of, here or anywhere; where a paragraph opens with a bare 工程, that of the headline. */
function bareProject({ project, headline, only, here, alone, just }: Told, lead: string): string {
  if (only || (here && alone)) return project;
  if (!here) return headline;
  return just.endsWith(lead.slice(0, 2)) ? just : ''; // 工程总投资 behind 云溪灌区工程正在赶工。
}

/** 该水库 is no station told of before it; 该项目 may be anything. */
const isOfKind = (project: string, thing: string): boolean =>
  /项目|工程/.test(thing) ||
  (ROUTE.test(thing)
    ? /[路线道]|高速|[GSXY]\d{2,3}/.test(project)
    : project.includes(thing === '园区' ? '园' : thing));

const withoutStage = (name: string): string => name.replace(/(?:首|[一二三四五六])期(?:项目|工程)?$/, '');
