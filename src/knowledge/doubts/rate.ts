import { commonUnit, inUnit } from '../facts/arithmetic.ts';
import type { Fact } from '../facts/fact.ts';
import type { Mismatch } from './mismatch.ts';
import { intervalOf, meets, percentOf } from './precision.ts';

/** What a percentage is reckoned from: a figure, and all it may be a percentage of, the likeliest last. */
export interface Pair {
  readonly part: Fact;
  readonly wholes: readonly Fact[];
}

/** A percentage that none of its wholes makes. */
export function rateMismatch(stated: Fact, { part, wholes }: Pair): Mismatch[] {
  const whole = wholes.at(-1);
  const comparable = wholes.filter(({ quantity }) => quantity.currency === part.quantity.currency);
  if (whole === undefined || whole.quantity.number === 0 || !comparable.includes(whole)) return [];
  if (comparable.some((other) => meetsRate(stated, part, other))) return [];
  const unit = commonUnit([part.quantity, whole.quantity]);
  const percent = inUnit(part.quantity, unit).dividedBy(inUnit(whole.quantity, unit)).times(100);
  return [{ kind: 'rate', stated, from: [part, whole], reckoned: `${percent.toDecimalPlaces(2)}%` }];
}

/** True for a percentage that two figures make, as they were rounded. */
export const meetsRate = (stated: Fact, part: Fact, whole: Fact): boolean =>
  meets(intervalOf(stated.quantity), percentOf(intervalOf(part.quantity), intervalOf(whole.quantity)));
