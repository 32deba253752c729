import { addDays } from '../../../extract/dimensions/period-arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import type { Period } from '../../../types.ts';

/** 0 for 增长8.4% of 2023 where 比2020年 is asked: a rise is held against the year before, unless its own clause names another. */
export function baseYearFit(question: string, { role, layers, period }: Fact): number {
  const asked = BASE_YEAR.exec(question)?.[1];
  if (asked === undefined || role !== 'change') return 1;
  const told = BASE_YEAR.exec(layers.own)?.[1] ?? yearBefore(period?.value);
  return told?.slice(-2) === asked.slice(-2) ? 1 : 0;
}

const BASE_YEAR = /[比较]((?:20)?\d{2})年/;
const yearBefore = (period: Period | undefined): string | undefined =>
  period && `${Number(addDays(period.to, -1).slice(0, 4)) - 1}`;
