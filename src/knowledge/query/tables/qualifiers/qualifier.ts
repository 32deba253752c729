import type { QuantityKind } from '../../../types.ts';

/** Words that make a figure another one, though its measure and subject stay the same. */
export interface Qualifier {
  readonly name: string;
  /** How a question says it. */
  readonly asked: RegExp;
  /** How the clause of a figure says it. */
  readonly told: RegExp;
  /** The kind of figure it speaks of; absent when any. */
  readonly kind?: QuantityKind;
  /** Tells the thing from others, and so holds for every figure asked of it. */
  readonly ofThing?: true;
  /** How it says the opposite. */
  readonly contrary?: RegExp;
  /** The fit of a figure that says it to a question that does not. */
  readonly unasked: number;
}
