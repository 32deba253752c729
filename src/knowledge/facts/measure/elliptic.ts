/** Figures that leave out what they measure, as the figure before has said it: 甲产业产值突破9亿元，乙产业达到4亿元. */
import type { Figure } from '../figure.ts';
import { withoutPointer } from '../layout/clauses.ts';
import { DIVISION } from '../layout/enumerated.ts';
import { isDeedAlone } from '../subject/deed-alone.ts';
import { namesSubject } from '../subject/subject.ts';
import { type Measure, measureOf } from './measure.ts';

/** A thing and no more than 为 or 达到 behind it. */
const THING =
  /^(其中，?)?(?:(?:用于|投向)的?)?([\p{Script=Han}、和及]{2,14}?)(为|是|有|(?<!未)达到?|突破|超过?|约){0,2}$/u;
/** Words that name a measure of their own, or what was done with the money. */
const MEASURES =
  /(?:金|款|资本|人民币|债券?|税|费|价|额|率|收入|产值|利润|成本|授信|融资|需求|缺口|订单|工资|算|配套|自筹|补[助贴偿]|奖[励补]|支出|支付|拨付|到位|下达|发行|完成|投[入资]|安排|争取|计划|任务|目标|节约|节省|增长|增加|减少|下降|提高|收|比|较|干|花|用|差|缺|欠|还|共|总|量|减|加|上|承担|数[字据]?)$|力争|确保|预计|拟/;
/** 从投向看, 其中: a sentence that divides what the one before told of. */
const DIVIDES = /^(?:其中|(?:从|按|分)[^，。；]{1,8}(?:看|分)?[，：]|[^，。；]{0,8}投向)/;

/** 力争58亿元 of 确保完成55亿元，力争58亿元; 今年的目标是60亿元 behind 去年完成52亿元 */
const AIM =
  /^(?:力争|争取|冲刺|挑战|奋力)(?:达到?|突破|完成|实现|超过?){0,2}$|^(?:[今明]年|全年|[上下]半年)的?(?:预期)?目标[是为定在]{0,2}(?:达到?|突破|完成|实现|超过?){0,2}$/u;
/** 20年期 behind 按期限分：10年期专项债券3亿元； */
const TERM = /^\d{1,2}年期$/;
/** A total of projects is aimed at by nobody. */
const FLOWS = /^(?!total-|contracted-|annual-planned)/;

/** 经现场核实为3900万元 behind 上报完成投资6200万元: the same, as it was found to be. */
const FOUND = /核(?:查?实|[查定])后?(?:实际)?[为是有约仅只达到]{0,3}$/;

/** 而2021年是81亿元, 上年这一数字为81亿元, 到2030年突破900亿元, 明年力争达到300亿元 */
const OTHER_YEAR =
  /^(?:而|但)?到?(?:20\d\d年|[上去前今明]年)(?:同期|底)?(?:(?:则|却|还|只|仅)?[是为有]|(?:预计|力争|争取|计划)?(?:将|要)?(?:达到?|突破|超过?))(?:约|近|超)?$/;

/** 其中，第一批3亿元、第二批2亿元; 前两批5亿元已支出4亿元: a batch, and nothing else. */
const BATCH =
  /^(?:其中，?|目前，?)?(?:第?[一二三四五六七八九十\d]{1,3}|首|前[两二三四五六]|[本该此])[期批轮](?:次|额度)?[为是有]?$/u;
/** 已支出 of 前两批5亿元已支出4亿元: what is done with the sum is told behind it. */
const DONE_WITH_IT =
  /^(?:资金|额度)?(?:目前|现)?(?:均?已|已经|累计|全部){0,2}(?:支出|拨付|支付|下达|使用|发行|到位|分配)了?$/;

/** 具体分配为：, 额度安排如下： ahead of what each gets of a fund told of before. */
const GIVEN_OUT = /(?<!支出|预算|投资|任务)(?:分配|安排|下达|切块|投向|用于|支持)[^，。；：]{0,8}$/; // not 重点支出安排：
/** 清溪小学扩建项目, 用于云岭水厂; 教育支出 is no thing that gets a fund. */
const GETS = /^[^，。；：\d]{2,30}(?<!支出|费|工资)(?:项目|工程)?(?:安排|分配|下达)?(?:约|为)?$/;

/** 其中，清溪小学扩建项目安排6000万元 */
const GIVEN_TO = /(?:项目|工程)(?:安排|分配|下达)(?:资金|额度)?(?:约|为)?$/;

/** The fund that a list gives out: told before it, or the page's own. */
function givenOut({ context, state, running, article }: Figure, lead: string): Measure | undefined {
  const worth = state.worth ?? running.before?.worth ?? measureOf(article.title, 'money');
  const isList =
    context.tail === '' && (GIVEN_TO.test(lead) || (GIVEN_OUT.test(context.caption) && GETS.test(lead)));
  return isList && worth?.metric?.id === 'financing' ? { ...worth, start: 0, end: 0 } : undefined;
}

/** What the sum before measures, for a sum that names only its thing. */
export function likeSumBefore(figure: Figure, lead: string): Measure | undefined {
  const { context, state, running, article, sentence } = figure;
  const given = givenOut(figure, lead);
  if (given !== undefined) return given;
  if (BATCH.test(lead) && (context.tail === '' || DONE_WITH_IT.test(context.tail)))
    return state.worth ?? running.before?.worth;
  const said = article.text.slice(context.leadStart, context.mention.start);
  if (OTHER_YEAR.test(lead) && (context.commaBefore || withoutPointer(said) !== said))
    return state.worth ?? running.before?.worth;
  if ((AIM.test(lead) || FOUND.test(lead)) && context.commaBefore && !context.fresh) return state.worth;
  if (AIM.test(lead) && context.fresh) return flowBefore(running);
  if (TERM.test(lead) && running.before?.text.endsWith('；')) return state.worth ?? running.before.worth;
  const [, part, thing = '', copula] = THING.exec(lead) ?? [];
  if (context.tail !== '' || !namesSubject(thing) || MEASURES.test(thing) || isDeedAlone(lead))
    return undefined;
  const divides = DIVIDES.test(article.text.slice(sentence.start, sentence.start + 24));
  const told = state.worth ?? (divides ? running.before?.worth : undefined);
  const listed = isListedBeside(thing, running.before);
  if (!(state.likeBefore || part !== undefined || copula !== undefined || divides || listed))
    return undefined;
  state.likeBefore = told !== undefined;
  return told;
}

/** 纺织产业3亿元 behind 装备产业实现产值9亿元；, 乙县3亿元 behind 甲县实现产值9亿元；: an item of a list, of the kind of the one before. */
function isListedBeside(thing: string, before: Figure['running']['before']): boolean {
  const told = before?.head?.subject ?? '';
  return (
    /[；;]$/.test(before?.text ?? '') &&
    ((KIND.test(thing) && told.slice(-2) === thing.slice(-2)) ||
      (DIVISION.test(thing) && DIVISION.test(told)))
  );
}

const KIND = /(?:产业|行业|板块|领域|园区)$/;

/** 产值 of 一季度完成产值30亿元。“全年的目标是突破150亿元。”: a year's aim, told next. */
function flowBefore({ before }: Figure['running']): Measure | undefined {
  const id = before?.worth?.metric?.id;
  return id !== undefined && FLOWS.test(id) ? before?.worth : undefined;
}

/** 乙县完成62.1% behind 甲县完成年度计划的64.6%: of its plan as well. */
export const doneLikeBefore = (lead: string, rate: Measure | undefined): Measure | undefined =>
  rate?.metric?.id === 'completion-rate' && DONE_BY.test(lead) ? done(lead, rate) : undefined;

const DONE_BY = /[省市州县区旗乡镇街道局委园]完成$/;

const done = (lead: string, measure: Measure): Measure => ({
  ...measure,
  words: '完成',
  start: lead.length - 2,
  end: lead.length,
});

/** 乙县完成7亿元 of 分县区看，甲县完成9亿元，乙县完成7亿元 behind 全市完成固定资产投资98亿元，实现税收3亿元: what was completed there. */
export function doneByEach({ running, article, sentence }: Figure, lead: string): Measure | undefined {
  const divides = DIVIDES.test(article.text.slice(sentence.start, sentence.start + 24));
  const words = divides && DONE_BY.test(lead) ? COMPLETED.exec(running.before?.text ?? '')?.[1] : undefined;
  const measure = words === undefined ? undefined : measureOf(words, 'money');
  return measure?.metric === undefined ? undefined : done(lead, measure);
}

const COMPLETED = /完成了?([^，。；：\d]{2,10})\d/;
