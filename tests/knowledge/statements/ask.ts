import { expect, it } from 'vitest';
import { createStatements, type Scope } from '../../../src/knowledge/statements/index.ts';
import { PAGES } from './pages.ts';

const statements = createStatements(PAGES);

/** A question, the places it names, and what the answer's headline must hold; nothing: it must abstain. */
export interface Row {
  readonly q: string;
  readonly at?: string;
  readonly says?: readonly string[];
  /** Words of a sentence among the evidence. */
  readonly from?: string;
  /** What the headline must not hold. */
  readonly not?: readonly string[];
}

export function ask(q: string, at?: string, scope: Partial<Scope> = {}) {
  return statements.answer(q, { regionNames: at === undefined ? [] : [at], ...scope });
}

/** One test for each row of a phrase book. */
export function check(rows: readonly Row[]): void {
  it.each(rows)('$q', ({ q, at, says, from, not = [] }) => {
    const answer = ask(q, at);
    const headline = answer?.headline ?? '';
    if (says === undefined) expect(headline).toBe('');
    for (const words of says ?? []) expect(headline).toContain(words);
    for (const words of not) expect(headline).not.toContain(words);
    const quotes =
      answer?.evidence.map(({ article, sentence }) => article.text.slice(sentence.start, sentence.end)) ?? [];
    expect(quotes.join('\n')).toContain(from ?? '');
  });
}
