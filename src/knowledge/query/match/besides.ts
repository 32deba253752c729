import type { Fact } from '../../facts/fact.ts';
import { grouped } from '../../facts/grouped.ts';
import type { Sentence } from '../../types.ts';

const known = new WeakMap<readonly Fact[], ReadonlyMap<Sentence, readonly Fact[]>>();

/** The figures told in one sentence; grouped once for the same facts. */
export function besides(fact: Fact, all: readonly Fact[]): readonly Fact[] {
  const bySentence = known.get(all) ?? grouped(all, ({ sentence }) => sentence);
  known.set(all, bySentence);
  return bySentence.get(fact.sentence) ?? [];
}
