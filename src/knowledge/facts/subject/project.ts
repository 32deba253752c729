/** The name of one project. */
import { anyOf } from '../../any-of.ts';
import { isClassName } from '../role/threshold.ts';
import { withoutStage } from './stage.ts';
import { clauseSubject, residue, trimLead } from './subject.ts';

const ENDS_AS_PROJECT =
  /(?:项目|工程|产业园|园区|基地|中心|综合体|工厂|小镇|公路|高速|铁路|大桥|水库|运河|航道|电站|水厂|医院|学校|隧道|码头|快速路|管廊|立交|[电渔牧林]场|[院校灌港厂]区|综合楼|门诊楼|住院楼|教学楼|改扩建|迁建|扩容|枢纽|通道|大道|机场|航站楼|[厂园渠馆坝段线站])$/;

/** True for a name that ends as a project or building does: 云溪抽水蓄能电站. */
export const endsAsProject = (name: string): boolean =>
  ENDS_AS_PROJECT.test(name) || ENDS_AS_PROJECT.test(withoutStage(name));

/** Words a name stands behind: 记者走进|云溪产业园, 标志着|云溪水厂. */
const LEADS_TO =
  /^.*(?:记者们?在(?!建)|走[进近]|探访|寻访|来到|前往|(?:领导|干部|一行|人员|代表)到|察看|看到|参观|观摩|调研|获悉|了解到|推进|加快|实施|作为|投资建设|在建|关[心注于]|介绍一?下?|谈一?谈|说说|讲讲|围绕|针对|聚焦|对话|发现|说起|谈及|设在|所在|的|由|是|了|着|：)(?=.{4})/su;

/** 云溪产业园 of 记者走进云溪产业园 */
export const withoutWay = (words: string): string => words.replace(LEADS_TO, '');

/** Where a project lies, or its goods go, is another name: 云溪水厂落户|城东工业园, 产品发往|外地的电池工厂. */
const PLACED =
  /[发运销送寄]往|供[应给货]|位于|起于|始于|起自|起点|止于|终于|终点|途经|[东南西北]起|地处|落户|落在|入驻|坐落|选址|(?<=项目|工程|园区?|基地|中心|公路|大桥|水库|电站)是/;

/** 甲项目和乙项目 (安和水电站 and 月亮湾水厂 are names), 通报了上半年项目, 县级以上重点项目, 不含在项目, 建设2号住院楼, 粉体包装下线, 他详细了解工程进度: several, a part of one, or no name at all. */
const NO_NAME = anyOf(
  /^[不未]|[上下离产]线$|^为(?:了|做|确)|(?:^|\d)号[一-龥]{0,5}(?:楼|厂房|车间)$|[、及与因]|(?<=..)和(?!平|谐|美|顺)/,
  /[\d一二三四五六七八九十上本当]月|年(?!产)|用作|[万亿]元|通报|\d[个项]|^[该此这各全本按]|^参照|^对标/,
  /^(?:主体|配套|附属|土建|路基|主要|各类|有关)(?:项目|工程)$|以上(?:的)?(?:重[点大])?(?:建设)?(?:项目|工程)$/,
  /(?:了解|询问|听取|过问|询查|查看)(?:项目|工程)$/,
  /[本该此这]项?(?:项目|工程)$/, // 在城东园区投资建设本项目: points to what was told
  /锚定|瞄准|争[创当做]|[一二三四五六七八九十]好园区/, // 云溪经开区锚定“五好园区”目标: what a place wants to be
);

/** 5个项目, 项目5个, 等项目, 一批项目: several, and none of them is “the” project. */
export const SEVERAL =
  /[\d两二三四五六七八九十][个项][^，。；]{0,8}(?:项目|工程)|等(?:一批)?(?:重[点大])?(?:项目|工程)|一批|各项目|(?:项目|工程)[共有达]?\d+[个项]/;

/** 位于城东镇的|云溪水厂去年开工, 走进位于城东镇的|云溪水厂, 记者走进位于城东镇的|云溪水厂: where it lies stands before the name. */
const LIES_AT =
  /^(?:(?:本报)?记者们?|笔者|我们|镜头)?(?:走[进近]|来到|在)?(?:位于|坐落[于在]?|地处|落户)[^，的]{2,20}的/;

/** 在云溪大桥|施工现场, 走进云溪水厂|工地, 云溪运河|建设现场机械轰鸣; 工业园建设工地 is where a project lies. */
const ON_SITE =
  /的?(?:(?:施工|建设|作业|生产)?(?:现场|工地)|项目部)[上内里]?$|(?:施工|建设|作业)现场(?=\p{Script=Han}{2,12}$)[^，。]{2,12}$/u;

/** True for a clause that is told at the site of a project. */
export const isAtSite = (clause: string): boolean => ON_SITE.test(clause);

function withoutSite(clause: string): string {
  const work = clause.replace(ON_SITE, '');
  return /[园城镇村]$|(?<![院校厂])区$/.test(work) ? clause : work;
}

/** 建设|云溪产业园; 建设路 and 开发区污水厂 are names. */
const BUILT =
  /^(?:建设|打造|兴建|开发|运营)(?:、?(?:建设|开发|运营))?(?![路街镇村乡大区局]|集团|公司|中心|银行)(?=.{4})/;

/** 云溪水厂 of 走进位于城东镇的云溪水厂项目工地; undefined where a clause names no project, or several. */
export function projectIn(clause: string): string | undefined {
  const placed = withoutSite(clause.replace(LIES_AT, '')).split(PLACED)[0] as string;
  const name = trimLead(
    withoutWay(clauseSubject(placed))
      .replace(/^在(?!建)/, '')
      .replace(BUILT, ''),
  );
  const named = endsAsProject(name) && name.length <= 30 && residue(name).length >= 4;
  const single = withoutBelongings(
    asOneWork(SITE_OF_ONE.test(clause) ? name.replace(BOTH_TRADES, '') : name),
  );
  return named && !isClassName(name) && !NO_NAME.test(single) ? closed(name) : undefined;
}

/** 在西山镇的柑橘储运及加工产业园: somebody stands in one place, whatever is done there. */
const SITE_OF_ONE =
  /^(?:(?:本报)?记者们?|笔者|我们|镜头)?(?:(?:走[进近]|来到)(?!了)|在(?:位于)?[^，的]{2,12}(?:[镇乡村县市区园]|街道|社区)的)/;
/** 及 of 冷链物流及精深加工产业园: two trades of one park, where 甲厂及乙厂 are two works. */
const BOTH_TRADES =
  /(?<=\p{Script=Han}{2})(?<![目程园地心路桥厂站库区村镇县])[及和与](?=\p{Script=Han}{2,8}(?:产业园|园区|基地|中心|综合体|工厂|项目)$)/u;

/** 青石灌区续建配套与节水改造工程: two deeds done to one thing make it no two works. */
const asOneWork = (name: string): string => name.replace(BOTH_DEEDS, '');
const BOTH_DEEDS =
  /(?<=治理|改造|加固|配套|整治|修复|保护|开发|利用|提升|提质|扩容|疏浚|清淤|回收|处理|处置|研发|养殖|种植)[及和与](?=\p{Script=Han}{2,12}(?:项目|工程|基地|中心|园区?)$)/u;

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
