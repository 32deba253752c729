/** The door of the knowledge rooms. */
import { mismatchesOf } from './doubts/index.ts';
import type { Fact } from './facts/fact.ts';
import { ingest } from './ingest.ts';
import { answer } from './query/answer.ts';
import { articleDoubt } from './query/doubts.ts';
import { exampleQuestions } from './query/examples.ts';
import type { Answer, Article, ArticleDoubt, Asking } from './types.ts';

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
  /** Figures of an article that do not meet: totals and their parts, rates and their two figures. */
  doubts(document: string): readonly ArticleDoubt[];
  /** Questions the articles can answer, for suggestions and help. */
  examples(count: number): readonly string[];
  ask(question: string, asking: Asking): Answer;
}

/** Reads folders of articles; throws SourceError when a folder cannot be read. */
export function createKnowledge(options: { readonly docs: readonly string[] }): Knowledge {
  const { library, rejected } = ingest(options.docs);
  const facts = new Map(library.articles.map(({ document }) => [document, [] as Fact[]]));
  for (const fact of library.facts) facts.get(fact.article.document)?.push(fact);
  // Reckoned when first asked for: the list of articles asks for all of them at every view.
  const doubts = new Map<string, readonly ArticleDoubt[]>();
  const factsOf = (document: string) => facts.get(document) ?? [];
  return {
    articles: library.articles,
    rejected,
    figures: (document) => factsOf(document).length,
    doubts(document) {
      const known = doubts.get(document) ?? mismatchesOf(factsOf(document)).map(articleDoubt);
      doubts.set(document, known);
      return known;
    },
    examples: (count) => exampleQuestions(library, count),
    ask: (question, asking) => answer(library, question, asking),
  };
}
