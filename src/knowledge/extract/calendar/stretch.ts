import type { Grain } from '../../types.ts';
import { addDays, isoDate, monthOf, yearOf } from '../dimensions/period-arithmetic.ts';
import { parseNumber } from '../number.ts';

/** A stretch before it is told how it was written. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly grain: Grain;
  /** The words themselves say cut-off: 5月底. */
  readonly asOf?: boolean;
}

/** The value of digits or numerals: 11, 十一. */
export function numberOf(text: string | undefined): number {
  return text === undefined ? Number.NaN : (parseNumber(text)?.number ?? Number.NaN);
}

/** The whole months `first` to `last` of a year. */
export function months(year: number, first: number, last: number, grain: Grain): Stretch {
  return { from: isoDate(year, first, 1), to: isoDate(year, last + 1, 1), grain };
}

/** Whole days, the last included. */
export function days(first: string, last = first): Stretch {
  return { from: first, to: addDays(last, 1), grain: 'day' };
}

/** Whole years, the last included. */
export function years(first: number, last: number): Stretch {
  return { from: isoDate(first, 1, 1), to: isoDate(last + 1, 1, 1), grain: 'years' };
}

/** The month the reference date is in, `offset` months on. */
export function monthAround(today: string, offset: number): Stretch {
  return months(yearOf(today), monthOf(today) + offset, monthOf(today) + offset, 'month');
}
