/** Two figures of stretches of which one is longer than the other. */
import { daysBetween } from '../../../../extract/dimensions/period-arithmetic.ts';
import type { Fact } from '../../../../facts/fact.ts';
import { isFlow } from './flow.ts';

/** What one page tells as done of a half year and another of a quarter is set side by side only for who names the stretches. */
export const areOfTwoStretches = (text: string, [first, ...others]: readonly Fact[]): boolean =>
  !/[年月季]/.test(text) &&
  others.some(
    ({ article, metric, period }) =>
      metric === 'investment-completed' &&
      article !== first?.article &&
      (period?.value.from !== first?.period?.value.from || period?.value.to !== first?.period?.value.to),
  );

/** 前三季度 of this year and all of the last: 比去年多多少 asks for as much of each. */
export function areUneven(text: string, figures: readonly Fact[]): boolean {
  if (!/年/.test(text) || STRETCH.test(text) || !figures.every(isFlow)) return false;
  const days = figures.flatMap(({ period }) =>
    period && !period.value.asOf ? daysBetween(period.value.from, period.value.to) : [],
  );
  return days.length === figures.length && Math.min(...days) < Math.max(...days) * LIKE_LENGTH;
}

/** A stretch or round that the question names itself; 同期 is as long as what it is held against. */
const STRETCH = /[月季半]|(?<!同)期/;

/** How much shorter one of two stretches may be, and be as long: 1—11月 is no year. */
const LIKE_LENGTH = 0.95;
