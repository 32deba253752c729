import type { Fact } from '../facts/fact.ts';
import type { Article } from '../types.ts';
import { isPlain } from './clauses.ts';
import { countPair } from './count-rates.ts';
import type { Mismatch } from './mismatch.ts';
import { planPair } from './plan-rates.ts';
import { rateMismatch } from './rate.ts';

/** Percentages that their two figures do not make. */
export function rateMismatches(article: Article, facts: readonly Fact[]): Mismatch[] {
  return facts.flatMap((stated) => {
    if (stated.quantity.unit !== '%' || !isPlain(stated)) return [];
    const here = facts.filter((fact) => fact.span.end <= stated.span.start && isPlain(fact));
    const pair = countPair(article, stated, here) ?? planPair(article, stated, here);
    return pair === undefined ? [] : rateMismatch(stated, pair);
  });
}
