import { areReckonable, commonUnit, Decimal, inUnit, rounded } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Derived } from './present.ts';

/** A whole less its parts; undefined when they are more than it, one is told twice, or none can be put in the unit of the other. */
export function subtract(whole: Fact, parts: readonly Fact[], label: string): Derived | undefined {
  const inputs = [whole, ...parts];
  if (new Set(inputs).size < inputs.length) return undefined;
  if (!areReckonable(inputs.map(({ quantity }) => quantity))) return undefined;
  const unit = commonUnit(inputs.map(({ quantity }) => quantity));
  const [all, ...taken] = inputs.map(({ quantity }) => inUnit(quantity, unit));
  const left = taken.reduce((rest, part) => rest.minus(part), all ?? new Decimal(0));
  if (left.isNegative()) return undefined;
  return { number: rounded(left, true), unit, formula: [all, ...taken].join(' - '), inputs, label };
}
