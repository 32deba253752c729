import type { Fact } from '../../facts/fact.ts';
import type { Frame, Reading } from '../asking/frame.ts';
import type { Setting } from '../match/setting.ts';
import type { Draft } from './draft.ts';

/** A way to answer a question from figures; undefined where it asks for something else, or no page tells it. */
export type Answering = (
  frame: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
) => Draft | undefined;

/** The answer by the first of several ways that has one. */
export const firstAnswer =
  <Asking extends readonly unknown[], Answer>(
    ...ways: readonly ((...asking: Asking) => Answer | undefined)[]
  ) =>
  (...asking: Asking): Answer | undefined => {
    for (const way of ways) {
      const found = way(...asking);
      if (found !== undefined) return found;
    }
    return undefined;
  };
