import { Decimal, inUnit } from '../facts/arithmetic.ts';
import type { Quantity } from '../types.ts';

/** The stretch a rounded figure stands for: 94.6% for 94.55 to 94.65. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** 24个 is exactly that; 1.1万户 and 59.7亿元 were rounded. */
const isCounted = ({ kind, unit }: Quantity): boolean => kind === 'count' && !/^[万亿千百]/.test(unit);

/** What a figure may have been before it was rounded, in `unit`. */
export function intervalOf(quantity: Quantity, unit: string): Interval {
  const value = inUnit(quantity, unit);
  if (isCounted(quantity)) return { low: value, high: value };
  const places = /\.(\d+)/.exec(quantity.text)?.[1]?.length ?? 0;
  const half = inUnit({ ...quantity, number: 0.5 }, unit).times(new Decimal(10).pow(-places));
  return { low: value.minus(half), high: value.plus(half) };
}

/** What a sum of rounded figures may be. */
export const sumOf = (intervals: readonly Interval[]): Interval =>
  intervals.reduce((sum, { low, high }) => ({ low: sum.low.plus(low), high: sum.high.plus(high) }), {
    low: new Decimal(0),
    high: new Decimal(0),
  });

/** What a percentage of two rounded figures may be. */
export const percentOf = (part: Interval, whole: Interval): Interval => ({
  low: part.low.dividedBy(whole.high).times(100),
  high: part.high.dividedBy(whole.low).times(100),
});

/** One value could have been rounded to both. */
export const meets = (a: Interval, b: Interval): boolean =>
  a.low.lessThanOrEqualTo(b.high) && b.low.lessThanOrEqualTo(a.high);
