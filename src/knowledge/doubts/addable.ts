import { commonUnit, inUnit } from '../facts/arithmetic.ts';
import type { Fact } from '../facts/fact.ts';
import { type Interval, intervalOf, sumOf } from './precision.ts';

/** Figures that sums are made of: counts, and money whose measure is known. */
export const isAddable = ({ role, quantity, metric }: Fact): boolean =>
  role === 'level' &&
  quantity.upper === undefined &&
  (quantity.kind === 'count' || (quantity.kind === 'money' && metric !== undefined));

/** Figures of one key may be added: counts of one unit, money of one metric. */
export const keyOf = ({ quantity, metric }: Fact): string =>
  quantity.kind === 'count' ? `count ${quantity.unit}` : `${quantity.kind} ${metric} ${quantity.currency}`;

/** Neither rounded (约, 超) nor a range. */
export const isExact = ({ quantity }: Fact): boolean =>
  quantity.bound === 'exact' && quantity.upper === undefined;

/** What the sum of some figures may be. */
export const sumInterval = (parts: readonly Fact[]): Interval =>
  sumOf(parts.map(({ quantity }) => intervalOf(quantity)));

/** Their sum in the largest unit they and their total are written in: 88.5亿元. */
export function sumText(parts: readonly Fact[], total: Fact): string {
  const unit = commonUnit([total, ...parts].map(({ quantity }) => quantity));
  const sum = parts.map(({ quantity }) => inUnit(quantity, unit)).reduce((all, value) => all.plus(value));
  return `${sum}${unit}`;
}
