/** Stretches told of before that hold for no figure which lasts or lies ahead. */
import { addDays } from '../../extract/dimensions/period-arithmetic.ts';
import type { Period } from '../../types.ts';
import type { Fact } from '../fact.ts';
import { namesProject } from '../subject/project.ts';
import { isOfEvent, leadOf, withoutPeriod } from './period.ts';

/** What the page as a whole says of the stretch of one figure. */
export interface Surroundings {
  /** The page's own year, where its headline names no stretch. */
  readonly year: Fact['period'];
  /** Groups that are told of as several things: 粮油项目8个，总投资46亿元. */
  readonly counted: ReadonlySet<number>;
}

/** Reads what the stretches of the figures of a page are settled by. */
export const surroundingsOf = (facts: readonly Fact[], ofPage: Fact['period']): Surroundings => ({
  year: ofPage?.value.grain === 'year' && !ofPage.value.asOf ? ofPage : undefined,
  counted: new Set(facts.filter(countsThings).map(({ group }) => group)),
});

const countsThings = ({ quantity }: Fact): boolean =>
  quantity.kind === 'count' && /^[个项家宗件]$/.test(quantity.unit);

/** The fact without the stretch of an earlier sentence that does not hold for it. */
export function withoutPassing(fact: Fact, { year, counted }: Surroundings): Fact {
  const { period } = fact;
  if (period === undefined || period.value.lastYear) return fact;
  if (isOpenGoal(fact) && isOver(period.value, fact)) return withoutPeriod(fact);
  return year !== undefined && isOfOtherStretch(fact, counted) ? { ...fact, period: year } : fact;
}

/** What lasts, and what lies ahead, is not of the months an earlier sentence told of. */
function isOfOtherStretch(fact: Fact, counted: ReadonlySet<number>): boolean {
  const { origin, value } = fact.period as NonNullable<Fact['period']>;
  const partOfYear = value.asOf || (value.grain !== 'year' && value.grain !== 'years');
  if (origin !== 'earlier' || !partOfYear) return false;
  return (isLasting(fact) && !counted.has(fact.group)) || (isAhead(fact) && isOver(value, fact));
}

/** 迈向百亿元, 向50亿元目标迈进: a goal that no stretch is set for. */
const isOpenGoal = (fact: Fact): boolean =>
  fact.modality === 'target' &&
  fact.period?.origin !== 'clause' &&
  /迈[向进]|冲刺|进军|挺进|[向朝]着?[^，。；]{0,8}$/.test(leadOf(fact));

const isAhead = (fact: Fact): boolean =>
  (fact.modality === 'target' || (fact.modality !== 'actual' && !isOfEvent(fact))) &&
  fact.metric !== 'annual-planned-investment';

const isOver = ({ to }: Period, { article }: Fact): boolean =>
  article.publishedOn !== undefined && to <= addDays(article.publishedOn, 1);

const SIZES = /占地|建筑面积|总面积|全长|总长|里程|装机|产能|库容|[年日]产/;

/** How big a single project is, and what it costs as a whole. */
function isLasting({ metric, measure, subject, quantity, role }: Fact): boolean {
  if (role !== 'level' || !namesProject(subject)) return false;
  if (quantity.kind === 'money') return metric === 'total-investment' || metric === 'investment';
  return SIZES.test(measure) || (quantity.kind === 'mass' && measure === subject);
}
