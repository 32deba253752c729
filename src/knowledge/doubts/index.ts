/** The door of the doubts: figures of one article that do not meet each other. */
import type { Fact } from '../facts/fact.ts';
import type { Mismatch } from './mismatch.ts';
import { partMismatches } from './parts.ts';
import { rateMismatches } from './rates.ts';

export { type Mismatch, mismatchMessage, mismatchSides } from './mismatch.ts';

/** Totals against their parts and rates against their two figures, in text order. `facts` are of one article. */
export function mismatchesOf(facts: readonly Fact[]): readonly Mismatch[] {
  const article = facts[0]?.article;
  if (article === undefined) return [];
  const found = [...partMismatches(article, facts), ...rateMismatches(article, facts)];
  return found.sort((a, b) => a.stated.span.start - b.stated.span.start);
}
