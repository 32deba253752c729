/** How much one stretch of text speaks of what another speaks of: shared pairs of characters. */

/** Pairs of neighbouring letters and digits. */
export function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  const letters = text.replace(/[^\p{L}\p{N}.%]/gu, '');
  for (let i = 0; i + 1 < letters.length; i++) pairs.add(letters.slice(i, i + 2));
  return pairs;
}

/** Share of a text's pairs that are among `pairs`. */
export function overlap(text: string, pairs: ReadonlySet<string>): number {
  const own = pairsOf(text);
  return own.size === 0 ? 0 : [...own].filter((pair) => pairs.has(pair)).length / own.size;
}
