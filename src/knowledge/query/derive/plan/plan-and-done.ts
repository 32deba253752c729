import type { Fact } from '../../../facts/fact.ts';
import { metricOf } from '../../../facts/measure/measure.ts';
import { wholeYear } from '../../../facts/slots/period.ts';
import { isGeneric } from '../../asking/chunks.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { figureFor } from '../../finding/lookup.ts';
import type { Setting } from '../../match/setting.ts';
import { type Progress, yearTold } from './progress.ts';

/** A year's plan, and what was done of it in the stretch asked: 完成6.9亿元 of a plan of 9.6亿元, of one page. */
export function planAndDone(
  frame: Frame,
  target: Target,
  facts: readonly Fact[],
  setting: Setting,
): Progress | undefined {
  const of = (id: string, asked: Frame, among: readonly Fact[]): Fact | undefined => {
    const metric = metricOf(id);
    const money = { ...target, kinds: ['money' as const], metric, measure: metric.label, money: true };
    const text = asked.text.replace(target.measure ?? '', metric.label);
    return figureFor({ ...asked, text }, money, among, setting);
  };
  const asked = { ...ofItsYear(frame), asksPlan: true, asksDone: false };
  const ofYear = facts.filter((fact) => yearTold(fact) === frame.period?.from.slice(0, 4));
  const total =
    of('annual-planned-investment', asked, ofYear) ?? of('annual-planned-investment', asked, facts);
  if (total === undefined) return undefined;
  const page = facts.filter((fact) => fact.article === total.article);
  const beside = page.filter((fact) => fact.sentence === total.sentence);
  const done =
    of('investment-completed', frame, beside) ??
    of('investment-completed', frame, page) ??
    of(
      'investment-completed',
      frame,
      facts.filter((fact) => isOfSameList(fact, total)),
    );
  const fits = done && yearTold(done) === yearTold(total) && !areTwoThings(done, total);
  return fits ? { done, whole: total } : undefined;
}

/** 1—10月市级重点项目完成投资 of a later page than that which tells what the year's list of the city is to do. */
const isOfSameList = (fact: Fact, plan: Fact): boolean =>
  fact.level !== undefined &&
  fact.level.value === plan.level?.value &&
  fact.region !== undefined &&
  fact.region.value.code === plan.region?.value.code;

/** What was spent on a bridge is no part of what a road beside it is to cost, nor what a place has spent, unless both are told in a breath. */
function areTwoThings(a: Fact, b: Fact): boolean {
  const [one, other] = [a.subject, b.subject];
  if (isGeneric(one) !== isGeneric(other)) return a.group !== b.group && a.sentence !== b.sentence;
  return !isGeneric(one) && !one.includes(other) && !other.includes(one);
}

/** A question for a stretch, asked of its year: a plan is of the year, whatever the stretch asked; of any year where the question names none. */
export const ofItsYear = ({ period, ...timeless }: Frame): Frame =>
  period?.yearGiven ? { ...timeless, period: wholeYear(period) } : timeless;
