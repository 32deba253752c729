/** The door of the doubts: figures of one article that do not meet each other. */
import type { Fact } from '../facts/fact.ts';
import { tableMismatches } from './columns.ts';
import { growthMismatches } from './growth.ts';
import type { Mismatch } from './mismatch.ts';
import { partMismatches } from './parts.ts';
import { rateMismatches } from './rates.ts';
import { runMismatches } from './runs.ts';
import { shareMismatches } from './shares.ts';

export { type Mismatch, mismatchMessage, mismatchSides } from './mismatch.ts';

/** Totals against their parts and rates against their two figures, in text order. `facts` are of one article. */
export function mismatchesOf(facts: readonly Fact[]): readonly Mismatch[] {
  const article = facts[0]?.article;
  if (article === undefined) return [];
  const found = [
    ...partMismatches(article, facts),
    ...rateMismatches(article, facts),
    ...shareMismatches(article, facts),
    ...growthMismatches(article, facts),
    ...tableMismatches(facts),
    ...runMismatches(article, facts),
  ];
  const seen = new Set<string>();
  return found
    .filter((mismatch) => isNew(seen, mismatch))
    .sort((a, b) => a.stated.span.start - b.stated.span.start);
}

/** Two rules may see the same sum. */
function isNew(seen: Set<string>, { stated, from }: Mismatch): boolean {
  const key = [stated, ...from].map(({ span }) => span.start).join();
  return seen.size < seen.add(key).size;
}
