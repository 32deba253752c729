import { libraryOf } from '../../../src/knowledge/ingest.ts';
import { answer } from '../../../src/knowledge/query/answer.ts';
import { articleOf } from '../statements/article-of.ts';

interface Page {
  readonly title: string;
  readonly publisher?: string;
  readonly publishedOn: string;
  readonly paragraphs: readonly string[];
}

/** Asks pages: the whole answer. */
export function answersFrom(...pages: readonly Page[]) {
  const library = libraryOf(
    pages.map((page, i) => articleOf({ document: `${i}.txt`, publisher: '政府网', ...page })),
  );
  return (question: string, ctx: readonly string[] = []) =>
    answer(library, question, { now: '2024-11-20', ctx: [...ctx] });
}

/** Asks pages: what the answer computed, its figures with their formulas. Figures a page states are not in it. */
export function derivedFrom(...pages: readonly Page[]) {
  const ask = answersFrom(...pages);
  return (question: string): { text: string; formula: string }[] =>
    ask(question).values.flatMap(({ derived, text, formula }) =>
      derived && formula !== undefined ? [{ text, formula }] : [],
    );
}
