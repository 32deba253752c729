/** The door of the knowledge rooms. */
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
