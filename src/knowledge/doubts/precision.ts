import type { Quantity } from '../types.ts';

/** The stretch a rounded figure stands for, in the base unit of its kind: 87.3% for 87.25 to 87.35. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Far below any rounding: what binary fractions lose. */
const DUST = 1e-9;

/** 24个 is exactly that; 1.1万户 and 43.6亿元 were rounded. */
const isCounted = ({ kind, unit }: Quantity): boolean => kind === 'count' && !/^[万亿千百]/.test(unit);

/** What a figure may have been before it was rounded. */
export function intervalOf(quantity: Quantity): Interval {
  const { base, number, text } = quantity;
  const places = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const step = number === 0 ? 1 : base / number;
  const half = (isCounted(quantity) ? 0 : (step / 2) * 10 ** -places) + Math.abs(base) * DUST;
  return { low: base - half, high: base + half };
}

/** What a sum of rounded figures may be. */
export const sumOf = (intervals: readonly Interval[]): Interval => ({
  low: intervals.reduce((sum, { low }) => sum + low, 0),
  high: intervals.reduce((sum, { high }) => sum + high, 0),
});

/** What a percentage of two rounded figures may be. */
export const percentOf = (part: Interval, whole: Interval): Interval => ({
  low: (part.low / whole.high) * 100,
  high: whole.low > 0 ? (part.high / whole.low) * 100 : Number.POSITIVE_INFINITY,
});

/** One value could have been rounded to both. */
export const meets = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high;
