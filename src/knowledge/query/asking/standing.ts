import { anyOf } from '../../any-of.ts';
import { HINDERED } from '../../facts/role/hindered.ts';

/** Whether what is done, planned or left is asked for. */
export interface Standing {
  /** 没开工, 还剩: asks for what is not done; `among` where that is divided (没开工的8个里，用地问题几个). */
  readonly negated: boolean | 'among';
  /** 实际, 已经: a plan is no answer. */
  readonly insistsActual: boolean;
  /** 开工了几个: what is done comes first. */
  readonly asksDone: boolean;
  /** 改完几个了, 装好几部了: those that are to be are none of them. */
  readonly asksFinished: boolean;
  /** 计划, 打算 */
  readonly asksPlan: boolean;
  /** 目标, 想: what is aimed at is an answer, be it of nobody. */
  readonly asksTarget: boolean;
}

/** Reads once what a question asks for: what is done, planned, aimed at or left. */
export function standingAsked(text: string): Standing {
  const asksPlan = PLAN.test(text);
  const finished = FINISHED.test(text);
  const done = finished || BEGUN.test(text) || (HAPPENED.test(text) && !AHEAD.test(text));
  return {
    negated: negatedAsked(text),
    insistsActual: /实际|已经|真正|到手|到账/.test(text),
    asksDone: DONE_OF_PLAN.test(text) || SO_FAR.test(text) || (done && !asksPlan),
    asksFinished: finished && !asksPlan,
    asksPlan,
    asksTarget: TARGET.test(text),
  };
}

/** 还剩几个, 没开工几个, 还缺多少 */
const NEGATED =
  /没(?!关系|[？。，]|$)|未(?!来)|还剩|剩下|剩余(?!劳动力|价值|电)|余下|剩多少|剩几|还差|[还尚]缺|缺口|缺(?=多少|几)|待[售建拆批办]|挂(?:在)?账|(?<!现)在干/;

/** Those not done, of whom something else is asked: 没开工的22个里, 那8个没开工的, 没开工的项目里; not 没通车的有几公里. */
const UNDONE =
  /[没未][^，。？]{1,6}的(?=\d)|(?<=\d[个项家条座处]|[那这]几个)还?[没未][^，。？]{1,6}的|[没未][^，。？]{1,6}的[^，。？]{0,6}(?:(?<!公)里|中)|[没未][^，。？的]{2,6}(?:项目|工程|企业)[里中]/g;

/** 没开工的项目里手续不全、资金没落实的各几个: whatever keeps them is asked. */
const DIVIDED = /[没未][^，。？]{1,6}的[^，。？]{0,6}(?:(?<!公)里|中)[^。？]{0,24}[、和][^。？]{0,24}各/;

/** 受用地制约的几个: told of those that have not begun, which need not be said. */
const BY_HINDRANCE = new RegExp(HINDERED);

/** What asks for a figure. */
const ASKING = /多少|几|多[大长高久远宽深]/;

/** 有9个没跟上进度，卡在资金上的几个: what is not done is told in one clause, and divided in the next. */
function negatedAsked(text: string): Standing['negated'] {
  if (DIVIDED.test(text) || BY_HINDRANCE.test(text) || /零(?:进[度展]|投资)/.test(text)) return 'among';
  const rest = text.replace(UNDONE, '');
  const clauses = rest.split(/[，；。？]/);
  const asking = clauses.filter((clause) => ASKING.test(clause));
  if ((asking.length > 0 ? asking : clauses).some((clause) => NEGATED.test(clause))) return true;
  return NEGATED.test(text) && 'among';
}

/** 打算投产几个, 该复工的几个, 要搞几个, 全年要竣工几个, 今年要完成产值多少, 9月底前要到多少, 年底前再新开工几个 */
const PLAN = anyOf(
  /计划|打算|准备|预计|拟|目标|力争|确保|要达到|应该?(?=[开复竣投完签])|(?<!应)该(?=[开复竣投完签])/,
  /(?<![主需重])要(?=搞|上(?=多少|几)|建(?=多少|几)|干(?=多少|几))/,
  /(?<![主需重首])要(?:达到?|到|升到|提高到)(?=多少|几|百分之几|什么)|还要(?=[开竣复]工|投产|签约)/,
  /(?:再|确保|力保)(?=新?(?:开工|动工|竣工|投产|签约)(?!率))/,
  /(?<![主需重还])要(?=(?:干出?|做|完成|实现)[^，。？的]{0,6}(?:多少|几))/,
  /(?<![主需重首纲概取获觉])[要得](?:全部|集中|陆续|新|再)?(?=(?:[开竣复动完]工|投[产用]|达产|签约|开建|建成|[改新]建|改造|[修装拆改])(?:多少|几))/,
);

/** 集群迈向80亿元目标 */
const TARGET = /目标|力争|确保|冲刺|争取|计划|打算|准备|要达|要(?:升|提高)?到(?=多少|几|百分之几|什么)|想/;

/** 改完几个了, 装好几部了 */
const FINISHED = /(?:[改建修做办搞竣干拆装换铺]完|[建修装盖铺]好)的?了?(?:几|多少)/;

/** 开工的几个, 投产了几个 */
const BEGUN = /(?:[开竣动复完]工|投[产用运])的?了?(?:几|多少)/;

/** 桩基已完成多少根, 计划新开工的项目已开工多少, 园区有多少家企业 */
const SO_FAR =
  /已经?\p{Script=Han}{2,4}(?:多少|几)|(?<![会将要能])有(?:多少|几)[家户](?:企业|公司|商户|工厂|厂)/u;

/** 几个投完, 改了几个; not with 要改几个了, which looks ahead. */
const HAPPENED = /[改建修做办搞竣干投]完|[建修]好|(?:多少|几)\p{Script=Han}{0,2}了|了(?:多少|几)/u;
const AHEAD = /计划|打算|预计|准备|(?<![主需重])要/;

/** 计划竣工的搞完几个, 开工了几个: what has been done of a plan, not the plan. */
const DONE_OF_PLAN =
  /(?:计划|打算|准备|预计|该)[^，。？]{1,14}的(?:那些|那几个|那批|项目)?[，\s]?[^，。？]{0,8}?(?:[改建修做办搞竣干]完|[建修]好|[开竣]工|投产)了?(?:几|多少)/;
