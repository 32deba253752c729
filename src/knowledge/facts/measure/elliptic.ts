/** Figures that leave out what they measure, as the figure before has said it: 甲产业产值突破9亿元，乙产业达到4亿元. */
import type { Figure } from '../figure.ts';
import { withoutPointer } from '../layout/clauses.ts';
import { isDeedAlone } from '../subject/deed-alone.ts';
import { namesSubject } from '../subject/subject.ts';
import type { Measure } from './measure.ts';

/** A thing and no more than 为 or 达到 behind it. */
const THING =
  /^(其中，?)?(?:(?:用于|投向)的?)?([\p{Script=Han}、和及]{2,14}?)(为|是|有|(?<!未)达到?|突破|超过?|约){0,2}$/u;
/** Words that name a measure of their own, or what was done with the money. */
const MEASURES =
  /(?:金|款|资本|人民币|债券?|税|费|价|额|率|收入|产值|利润|成本|授信|融资|需求|缺口|订单|工资|算|配套|自筹|补[助贴偿]|奖[励补]|支出|支付|拨付|到位|下达|发行|完成|投[入资]|安排|争取|计划|任务|目标|节约|节省|增长|增加|减少|下降|提高|比|较|干|花|用|差|缺|欠|还|共|总|量|减|加|上|承担|数[字据]?)$|力争|确保|预计|拟/;
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

/** 而2021年是81亿元, 上年这一数字为81亿元 */
const OTHER_YEAR = /^(?:而|但)?(?:20\d\d年|[上去前]年)(?:同期)?(?:则|却|还|只|仅)?[是为有](?:约|近|超)?$/;

/** What the sum before measures, for a sum that names only its thing. */
export function likeSumBefore(
  { context, state, running, article, sentence }: Figure,
  lead: string,
): Measure | undefined {
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

/** 纺织产业3亿元 behind 装备产业实现产值9亿元；: an item of a list, of the kind of the one before. */
const isListedBeside = (thing: string, before: Figure['running']['before']): boolean =>
  /[；;]$/.test(before?.text ?? '') &&
  KIND.test(thing) &&
  before?.head?.subject.slice(-2) === thing.slice(-2);

const KIND = /(?:产业|行业|板块|领域|园区)$/;

/** 产值 of 一季度完成产值30亿元。“全年的目标是突破150亿元。”: a year's aim, told next. */
function flowBefore({ before }: Figure['running']): Measure | undefined {
  const id = before?.worth?.metric?.id;
  return id !== undefined && FLOWS.test(id) ? before?.worth : undefined;
}
