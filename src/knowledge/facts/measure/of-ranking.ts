/** What a figure of a ranking measures: 完成率 of 完成率居前两位的是甲县（66%）、乙县（61%）. */
import type { Figure } from '../figure.ts';
import { clauseStart } from '../layout/aside.ts';
import { DIVISION, namesPlace } from '../layout/enumerated.ts';
import { oneRanked, rankingAt, withoutRanking } from '../layout/ranking.ts';
import { namesSubject } from '../subject/subject.ts';
import { type Measure, measureOf } from './measure.ts';

/** Notes the ranking that the words around a figure announce. */
export function noteRanking({
  article: { text },
  sentence,
  context: { mention },
  state,
  running,
}: Figure): void {
  const before = text.slice(Math.max(sentence.start, mention.start - LONGEST_LIST), mention.start);
  const behind = text.slice(mention.end, Math.min(sentence.end, mention.end + LONGEST_LIST));
  state.ranking = rankingAt(before, behind, running.before?.ranking);
}

const LONGEST_LIST = 400;

/** 甲县（66%） and 居首的是甲县66%: a name, and a figure that says nothing more. */
export function isRanked(figure: Figure, lead: string): boolean {
  const name = withoutRanking(lead);
  return figure.context.bracketed === undefined
    ? namesPlace(figure, name) ||
        OFFICE.test(name) ||
        (name !== lead && DIVISION.test(name)) ||
        (COPULA.test(lead) && rankedBefore(figure.context.gap) !== undefined)
    : !namesSubject(lead);
}

/** 达 of 增速最快的是甲县，达9% */
const COPULA = /^(?:[为达是有]|达到|高达|仅为?|只有)?$/;

/** 甲县 of 增速最快的是甲县，, 乙县 of 其次是乙县，, 第三是乙县， */
function rankedBefore(gap: string): string | undefined {
  const clause =
    gap
      .replace(/，$/, '')
      .split(/[，；。]/)
      .at(-1) ?? '';
  const name = withoutRanking(clause).replace(/^(?:其次|第[二三四五]|再次|紧随其后的?)[是为]/, '');
  return name !== clause && DIVISION.test(name) ? name : undefined;
}

/** 甲县 of 完成率前两位分别是甲县92%; 乙县 of 其次是乙县，达9% and of 其次是乙县，增长9%: whose the figure of a ranking is that stands behind the name, and not the first one's. */
export function subjectRanked(figure: Figure, lead: string): string | undefined {
  const { gap, bracketed } = figure.context;
  if (bracketed !== undefined) return undefined;
  const one = oneRanked(lead);
  if (one !== undefined && (DIVISION.test(one) || namesPlace(figure, one))) return one;
  const name = withoutRanking(lead);
  if (name !== lead && namesPlace(figure, name)) return name;
  return COPULA.test(lead) || GREW.test(lead) ? rankedBefore(gap) : undefined;
}

const GREW = /^(?:同比)?(?:增长|下降|上升|增幅|降幅|增速)[为达]?$/;

const OFFICE = /^\p{Script=Han}{1,12}(?:局|委|办|公司|集团|中心|银行)$/u;

/** 序时进度 of 高于序时进度（50%）: how far the year has gone, and nobody's rate. */
const SCHEDULE = /(?:序时|时序|时间)进度(?=（?$)/;

/** What the list a figure stands in ranks by: 完成率 of 完成率居前两位的是甲县（66%）、乙县（61%）. */
export function measureOfRanking(figure: Figure): Measure | undefined {
  const { article, context, state } = figure;
  const { kind } = context.quantity;
  const clause = article.text.slice(clauseStart(figure), context.leadStart);
  const schedule = SCHEDULE.exec(clause)?.[0];
  if (schedule !== undefined) return { words: schedule, start: 0, end: 0 };
  const measure = measureOf(clause, kind) ?? measureOf(state.ranking?.by ?? '', kind) ?? rateOfPlaced(figure);
  return measure && { ...measure, start: 0, end: 0 };
}

/** 甲区（90%）、乙市（88%）进度靠后: the rate told last. */
function rateOfPlaced({ article, context, sentence, state, running }: Figure): Measure | undefined {
  const behind = article.text.slice(context.mention.end, sentence.end).split(/[，；。]/)[0] ?? '';
  if (context.quantity.kind !== 'percent') return undefined;
  return state.rate ?? (PLACED.test(behind) ? running.before?.rate : undefined);
}

const PLACED = /(?:进度|排名|位次)?(?:靠[前后]|滞后|偏慢|落后|领先|垫底)$/;
