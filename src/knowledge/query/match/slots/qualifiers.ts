import { type Fact, toldSoFar } from '../../../facts/fact.ts';
import { measuresIn } from '../../../facts/measure/measure.ts';
import { undoneWhole } from '../../../facts/role/undone-whole.ts';
import { remembered } from '../../../remembered.ts';
import { qualifiers } from '../../tables/qualifiers/index.ts';
import { variantsOf } from '../../tables/synonyms.ts';
import { isAheadOfPlan, isBare } from '../measure/affinity.ts';
import { cover } from '../words/cover.ts';

/** Which of the qualifiers a question says. */
const askedIn = remembered((question) => new Set(qualifiers.filter(({ asked }) => asked.test(question))));

/** How a figure's qualifiers fit those of a question; what it says of this figure alone may be less than all of it. */
export const qualifierFit = (question: string, fact: Fact, alone = question): number =>
  qualifiers.reduce((fit, qualifier) => {
    const { layers, measure, subject, quantity } = fact;
    const { kind, told, contrary, unasked, ofThing } = qualifier;
    if (kind !== undefined && kind !== quantity.kind) return fit;
    if (!askedIn(ofThing ? question : alone).has(qualifier))
      return unasked < 1 && told.test(layers.own) ? fit * unasked : fit;
    const near = contrary?.test(layers.own)
      ? layers.own
      : `${layers.own} ${layers.head} ${layers.heading} ${layers.list} ${measure} ${subject} ${undoneWhole(fact) ?? ''} ${headlineOf(fact)} ${kind === 'area' ? (WHOLE.exec(toldSoFar(fact))?.[1] ?? '') : ''}`; // 其中城镇居民1.5万元 measures what the whole does
    return told.test(near) ? fit : 0;
  }, 1);

/** 供应土地 of 供应土地36宗，其中工业用地12宗900亩: done with all of it, and so with its parts. */
const WHOLE = /([^，。；]{2,40})，其中[^。；]{0,60}$/;

/** 争取上级资金9亿元 of the headline, for 甲县3亿元 of a list below it. */
const headlineOf = (fact: Fact): string =>
  fact.quantity.kind === 'money' && isBare(fact) ? fact.article.title : '';

const SHARE_ASKED = /占了?(?![了多几百比])([^，。？占]{2,20}?)的?(?:百分之|多少|几|比重|比例|多大)/;
const SHARE_TOLD = /占(?!比)([^，。；占]{2,24})/;

/** 年度计划, 全年任务, 年初目标, 全年的: one whole, however it is called; 今年全县税收 is another. */
const OF_PLAN = /计划|任务|目标|时序|序时|^(?:年度|全年|当年|今年|年初)的?$/;

/** 占全市完成投资的多少: no rate of completion. */
const OF_OTHERS = /^全[国省市县区州旗]/;

/** 占全县多少: 占全部完成投资的61% is the share of all that is told of. */
const OF_PLACE = /^[全本][省市县区州旗]$/;

/** 占签约项目总数的, 占本期总投资的: of all that is told of, whichever way it is counted. */
const OF_ALL = /^\p{Script=Han}{0,8}(?:总数|总量|总额|总投资额?)的?$/u;

/** 年度计划投资 of 年度计划投资占总投资的多少: a share of the measure, of all that is told of. */
const measureAsked = remembered((question) => measuresIn(question.split('占')[0] ?? '', true).at(-1)?.words);

/** 新能源 of 新能源一家占总投资的54%: whose share it is, where the question asks for that of another sum. */
const isOfOther = (question: string, { layers, metric, subject }: Fact): boolean => {
  const measure = metric === 'share' ? measureAsked(question) : undefined;
  if (measure === undefined || !SHARE_ASKED.test(question)) return false;
  return cover(subject, question) < 0.5 && !`${layers.head} ${layers.own.split('占')[0]}`.includes(measure);
};

/** 0 for a share of another whole: 占总投资的多少 is no 占年度计划的62%, 占全县用电量的多少 is no 占工业增加值的31%. */
export function shareFit(question: string, fact: Fact): number {
  if (isOfOther(question, fact)) return 0;
  const { layers, metric } = fact;
  const asked = SHARE_ASKED.exec(question)?.[1];
  const told =
    metric === 'share' || metric === 'completion-rate' ? SHARE_TOLD.exec(layers.own)?.[1] : undefined;
  if (asked !== undefined && metric === 'completion-rate' && told === undefined)
    return OF_PLAN.test(asked) || !OF_OTHERS.test(asked) ? 1 : 0;
  if (asked === undefined || told === undefined) return 1;
  if (isOfPartAsked(question, told, asked)) return 0;
  if (OF_PLACE.test(asked) && /^全部/.test(told)) return 1;
  if (asked === '全部' && OF_ALL.test(told)) return 1;
  if (OF_PLAN.test(asked) || OF_PLAN.test(told)) return Number(OF_PLAN.test(asked) === OF_PLAN.test(told));
  return variantsOf(asked).some((words) => cover(words, told, 0) > 0) ? 1 : 0;
}

/** 占果园面积的30% where 果园面积占耕地面积的比重 is asked: a share of what is itself asked to be a share. */
const isOfPartAsked = (question: string, told: string, whole: string): boolean =>
  cover(told.replace(/的.*$/u, ''), question.split('占')[0] ?? '', 0) > 0.9 &&
  cover(told.replace(/的.*$/u, ''), whole, 0) < 0.9;

/** 每方3.1元 */
const UNIT_PRICE = /每(?:立方米|平方米|公里|[方吨度亩户斤米])[^，。；每]{0,4}$/;
const PRICE_ASKED = /每|一[方吨度亩户斤米平公]|价|收费|标准|补[助贴偿]/;

/** 0 for the price of one where a sum is asked: 供水花了多少 is not 每方3.1元. */
export const priceFit = (question: string, { layers, quantity }: Fact): number =>
  quantity.kind === 'money' && UNIT_PRICE.test(layers.own) && !PRICE_ASKED.test(question) ? 0 : 1;

/** 0 for a mark (对支出进度低于70%的镇进行约谈) where nothing of a mark is asked: how far all have come is another figure. */
export const markFit = (question: string, { layers, quantity }: Fact): number =>
  quantity.kind === 'percent' && /[高低]于 的/.test(layers.own) && !MARK_ASKED.test(question) ? 0 : 1;

const MARK_ASKED = /[高低]于|不[足到]|未达|达不到|多少以[上下]|红线|门槛|约谈|收回|督办/;

/** 15年期 of a bond, 二标段 of a road asked: what is told behind another, or behind none, is not of it. */
export function termFit(question: string, fact: Fact): number {
  const asked = TERM.exec(question)?.[0];
  if (asked === undefined) return fact.quantity.kind === 'money' && OF_TERM.test(fact.subject) ? 0.7 : 1;
  const told = `${fact.layers.heading}${toldSoFar(fact)}`;
  return told.match(new RegExp(TERM, 'g'))?.at(-1) === asked ? 1 : 0;
}

/** 10年期3亿元 is not all of the bonds. */
const OF_TERM = /^\d+年期/;
const TERM = /\d+年期|[一二三四五六七八九十\d]+标段/;

/** 具体占多少: 超过五成 is as rough as the question knows already. */
export const exactFit = (question: string, { quantity }: Fact): number =>
  quantity.unit === '成' && /具体|精确|确切/.test(question) ? 0 : 1;

/** 0 for 序时进度为66.7% where 超序时进度几个点 is asked: the mark itself is no distance from it. */
export const apartFit = (question: string, { quantity, layers }: Fact): number =>
  quantity.kind === 'percent' && APART.test(question) && !/[超高低快慢]|[落滞]后/.test(layers.own) ? 0 : 1;

const APART = /(?:[超高低快慢][于过]?|[落滞]后于?)(?:序时|时序|时间)进度了?(?:多少|几)/;

/** 0 for 高于时间进度3个百分点 where 比上年同期 is asked: told against the calendar or a mark, not against the year before. */
export const againstFit = (question: string, fact: Fact): number =>
  fact.quantity.kind === 'percentage-point' &&
  YEAR_BEFORE.test(question) &&
  (isAheadOfPlan(fact) ||
    !(AGAINST_YEAR.test(fact.layers.sentence) || fact.role === 'change') ||
    LAGS.test(fact.layers.own))
    ? 0
    : 1;

const AGAINST_YEAR = /[上去]年|同期|同比/;
/** 滞后10个百分点以内: against the plan. */
const LAGS = /滞后|落后/;
const YEAR_BEFORE = /^(?!.*(?:序时|时序|时间进度)).*(?:[上去]年|同期|同比)/;

const CHANGED = '(?:压[缩减]?|缩短|精简|[减降]低?|减少|增加?|提高|[上提]升|扩大|延长)';
const REACHED_ASKED = new RegExp(`${CHANGED}[到至为成]了?(?:多|几|什么)`);
const MOVED_ASKED = new RegExp(`${CHANGED}了(?:多少|几)`);
const REACHED_TOLD = /[到至为成达](?:了|约|近)?$/;

/** 审批压缩到几天: of 由15天压缩到3天 the second, and neither of 压缩了几天. 0 for a figure that no change leads to, or that one does. */
export function reachedFit(question: string, { article, span }: Fact): number {
  const reached = REACHED_TOLD.test(article.text.slice(Math.max(0, span.start - 3), span.start));
  return (REACHED_ASKED.test(question) && !reached) || (MOVED_ASKED.test(question) && reached) ? 0 : 1;
}

/** 居住 of 居住类 stands about a figure of that class; 2014年肉类 and 全市鱼类 name none in two characters. */
const CLASS =
  /((?![年月日的和与及]|[省市县区州镇旗][肉鱼蛋奶粮菜果茶油酒药虾禽])\p{Script=Han}{2})(?<![大几哪各这那一两二三四五六七八九十门])类/gu;

/** 引进5亿元以上项目 are no 重点项目 of anybody's list. */
const BROUGHT_IN = /(?:引进|招引)[^，。；]{0,4}[万亿]元?以上/;
const ON_LIST = /^(?!.*(?:引进|招引|招商|以上)).*重[点大](?:建设)?(?:项目|工程)/;

/** 0 for a figure of no class that the question names (居住类 is not 衣着类). */
export const classFit = (question: string, { layers, subject }: Fact): number => {
  if (ON_LIST.test(question) && BROUGHT_IN.test(layers.own)) return 0;
  const named = classesIn(question);
  if (named.length === 0) return 1;
  const near = `${layers.own} ${layers.head} ${layers.heading} ${layers.list} ${subject}`;
  return named.some((name) => variantsOf(name).some((words) => cover(words, near) >= 0.7)) ? 1 : 0;
};

const classesIn = remembered((question) => [...question.matchAll(CLASS)].map(([, name]) => name as string));
