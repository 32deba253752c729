import type { MentionOf, Quantity, QuantityKind } from '../types.ts';
import { tidy } from './number.ts';
import type { Reading } from './rule.ts';

type Label = MentionOf<'label'>['what'];

/** What a phrase says beyond its figure. */
export type Said = Partial<Pick<Required<Quantity>, 'upper' | 'bound' | 'currency'>>;

/** An expected quantity of a phrase book; its `text` is left to the phrase. */
export function figure(
  kind: QuantityKind,
  number: number,
  unit: string,
  base: number,
  rest: Said = {},
): Reading {
  return {
    dimension: 'quantity',
    quantity: { kind, number, unit, base: tidy(base), text: '', bound: 'exact', ...rest },
  };
}

/** An expected label. */
export function labelled(what: Label): Reading {
  return { dimension: 'label', what };
}
