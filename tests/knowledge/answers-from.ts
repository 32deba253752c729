import { libraryOf } from '../../src/knowledge/ingest.ts';
import { answer } from '../../src/knowledge/query/answer.ts';
import type { Answer, Article } from '../../src/knowledge/types.ts';
import { articleOf } from './article-of.ts';

interface Page {
  readonly title: string;
  readonly publisher?: string;
  readonly publishedOn: string;
  readonly paragraphs: readonly string[];
}

/** A question, and those before it in its thread. */
type Ask = (question: string, ctx?: readonly string[]) => Answer;

/** Asks pages: the whole answer. */
export function answersFrom(...pages: readonly (Page | Article)[]): Ask {
  const library = libraryOf(
    pages.map((page, i) =>
      'raw' in page ? page : articleOf({ document: `${i}.txt`, publisher: '政府网', ...page }),
    ),
  );
  return (question, ctx = []) => answer(library, question, { now: '2024-11-20', ctx: [...ctx] });
}

/** The figures of an answer, as its pages write them. */
export const figuresOf =
  (ask: Ask) =>
  (question: string, ...ctx: readonly string[]): readonly string[] =>
    ask(question, ctx).values.map(({ text }) => text);

/** Asks pages: what the answer computed, its figures with their formulas. Figures a page states are not in it. */
export function derivedFrom(...pages: readonly Page[]) {
  const ask = answersFrom(...pages);
  return (question: string): { text: string; formula: string }[] =>
    ask(question).values.flatMap(({ derived, text, formula }) =>
      derived && formula !== undefined ? [{ text, formula }] : [],
    );
}
