/** The door of the knowledge rooms. */
import { ingest } from './ingest.ts';
import { answer } from './query/answer.ts';
import { articleDoubt } from './query/reply/doubts.ts';
import { exampleQuestions } from './query/reply/examples.ts';
import type { Answer, Article, ArticleDoubt, Asking } from './types.ts';

export { isSheetEdge } from './clean/index.ts';
export type * from './types.ts';

/** A file that could not be read or is not to be trusted, and why (in English, for operators). */
export interface Rejected {
  readonly document: string;
  readonly reason: string;
}

/** Articles that were read, and what can be asked of them. */
export interface Knowledge {
  readonly articles: readonly Article[];
  readonly rejected: readonly Rejected[];
  /** Number of figures found in an article. */
  figures(document: string): number;
  /** Figures of an article that do not meet: totals and their parts, rates and their two figures. */
  doubts(document: string): readonly ArticleDoubt[];
  /** Questions the articles can answer, for suggestions and help. */
  examples(count: number): readonly string[];
  ask(question: string, asking: Asking): Answer;
}

/** Reads folders of articles; throws SourceError when a folder cannot be read. */
export function createKnowledge(options: { readonly docs: readonly string[] }): Knowledge {
  const { library, rejected } = ingest(options.docs);
  const byDocument = new Map(library.articles.map((article) => [article.document, article]));
  const figures = new Map<string, number>();
  for (const { article } of library.facts)
    figures.set(article.document, (figures.get(article.document) ?? 0) + 1);
  return {
    articles: library.articles,
    rejected,
    figures: (document) => figures.get(document) ?? 0,
    doubts(document) {
      const article = byDocument.get(document);
      return article === undefined ? [] : library.mismatches(article).map(articleDoubt);
    },
    examples: (count) => exampleQuestions(library, count),
    ask: (question, asking) => answer(library, question, asking),
  };
}
