/** Words that point back to a project told of: 该项目, 这座水库, a bare 项目 or 园区. */
import { stageOf, withoutStageLead } from './stage.ts';

const POINTS =
  /^(?:该|此|这[一个项条座处家]|上述)(项目|工程|企业|园区|基地|公司|水库|运河|航道|电站|公路|高速|铁路|大桥|水厂|医院|学校|中心|隧道|码头|[厂园](?![区房长家商艺林]))/;

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
  `^(?:项目|工程)(?:${STRETCH}|计划|预计|概算|估算)?(?:总|占|资金(?=除|来源|由|申请|主要)|建筑|设计|建成|达产|投产|全部|年|用地|全长|自|已|累计|完成|$)|^(?:自|从)?(?:开工|开建|动工)(?:建设)?(?:以来|至今)`,
);

/** 项目 of 该项目总投资9亿元, 水库 of 这座水库去年下闸蓄水: the thing pointed at. */
export const thingPointedAt = (words: string): string | undefined => POINTS.exec(words)?.[1];

/** 水库 of 水库总库容9亿立方米: told of by its kind alone. */
export const kindAlone = (lead: string): string | undefined => KIND_ALONE.exec(lead)?.[1];

export const isParkAlone = (lead: string): boolean => PARK_ALONE.test(lead);

/** True for 项目总投资9亿元, 开工以来累计完成投资5亿元: no more than 项目 stands before what is told of it. */
export const isBareProject = (lead: string): boolean => BARE.test(lead);

/** True for a lead that begins by pointing: 该园区入驻企业, 一期已入驻企业. */
export const pointsBack = (lead: string): boolean =>
  stageOf(lead) !== undefined || POINTS.test(lead) || PARK_ALONE.test(lead);

/** 入驻企业 of 该园区入驻企业 */
export const withoutPointer = (lead: string): string =>
  withoutStageLead(lead).replace(POINTS, '').replace(PARK_ALONE, '');

/** 全部投产, 建成 */
export const FINISHED = '(?:全部|全面)?(?:建成|投产|达产|完工|竣工|投用)';

/** 项目于2021年3月开工, 项目采用双向四车道, 该水库去年下闸蓄水: a sentence that opens by pointing back. */
const OPENS_POINTING = new RegExp(
  `^((?:[该此]|上述)?(?:项目|工程)|[该此](?:园区|基地|水库|电站|公路|高速|铁路|大桥|水厂|医院|学校|中心|隧道|码头))(?=[于自从在由已正位按起将]|\\d|[今去前]年|目前|现已?|计划|分[两三二]|采用|主要|规划|[新改扩]建|${FINISHED})`,
);

/** 该项目 of 该项目于2021年3月开工 */
export const openingPointer = (sentence: string): string | undefined => OPENS_POINTING.exec(sentence)?.[1];

export const opensPointing = (sentence: string): boolean => openingPointer(sentence) !== undefined;

/** 该水库 is no station told of before it; 该项目 may be anything. */
export const isOfKind = (project: string, thing: string): boolean =>
  /项目|工程/.test(thing) ||
  (ROUTE.test(thing)
    ? /[路线道]|高速|[GSXY]\d{2,3}/.test(project)
    : project.includes(thing === '园区' ? '园' : thing));
