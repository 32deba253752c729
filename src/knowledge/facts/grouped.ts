import type { Fact } from './fact.ts';

/** Facts by a key of theirs, in the order told. */
export function grouped<K>(
  facts: readonly Fact[],
  keyOf: (fact: Fact) => K,
): ReadonlyMap<K, readonly Fact[]> {
  const groups = new Map<K, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(keyOf(fact));
    if (group === undefined) groups.set(keyOf(fact), [fact]);
    else group.push(fact);
  }
  return groups;
}
