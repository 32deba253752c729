/** The door of the knowledge rooms. */
import { ingest } from './ingest.ts';
import { answer } from './query/answer.ts';
import { exampleQuestions } from './query/examples.ts';
import type { Answer, Article, Asking } from './types.ts';

export type * from './types.ts';

/** A file that could not be read or is not to be trusted, and why (in English, for operators). */
export interface Rejected {
  readonly document: string;
  readonly reason: string;
}

export interface Knowledge {
  readonly articles: readonly Article[];
  readonly rejected: readonly Rejected[];
  /** Number of figures found in an article. */
  figures(document: string): number;
  /** Questions the articles can answer, for suggestions and help. */
  examples(count: number): readonly string[];
  ask(question: string, asking: Asking): Answer;
}

/** Reads folders of articles; throws SourceError when a folder cannot be read. */
export function createKnowledge(options: { readonly docs: readonly string[] }): Knowledge {
  const { library, rejected } = ingest(options.docs);
  const counts = new Map<string, number>();
  for (const { article } of library.facts)
    counts.set(article.document, (counts.get(article.document) ?? 0) + 1);
  return {
    articles: library.articles,
    rejected,
    figures: (document) => counts.get(document) ?? 0,
    examples: (count) => exampleQuestions(library, count),
    ask: (question, asking) => answer(library, question, asking),
  };
}
