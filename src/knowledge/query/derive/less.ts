import { commonUnit, Decimal, inUnit, rounded } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Frame, Reading } from '../frame.ts';
import type { Setting } from '../match/setting.ts';
import { leftOutOf } from './left-out.ts';
import type { Derived } from './present.ts';
import { wholesAndParts } from './whole-and-parts.ts';

/** What is left of a whole when the parts a question names are taken off; empty when one of them is told nowhere, undefined when nothing is taken off. */
export function deriveLess(
  { text }: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Derived[] | undefined {
  const cut = leftOutOf(text);
  if (cut === undefined) return undefined;
  const found = wholesAndParts(cut, reading, facts, setting);
  const left = found.flatMap(({ whole, parts }) => less(whole, parts) ?? []);
  return left.length === found.length ? left : [];
}

/** A whole less its parts; undefined when they are more than it, or one is told twice. */
export function less(whole: Fact, parts: readonly Fact[], label = '余下'): Derived | undefined {
  const inputs = [whole, ...parts];
  if (new Set(inputs).size < inputs.length) return undefined;
  const unit = commonUnit(inputs.map(({ quantity }) => quantity));
  const [all, ...taken] = inputs.map(({ quantity }) => inUnit(quantity, unit));
  const left = taken.reduce((rest, part) => rest.minus(part), all ?? new Decimal(0));
  if (!left.greaterThan(0)) return undefined;
  return { number: rounded(left, true), unit, formula: [all, ...taken].join(' - '), inputs, label };
}
