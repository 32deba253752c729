import type { Article, Sentence } from '../types.ts';

export type WordKind =
  | 'who'
  | 'partner'
  | 'recipient'
  | 'role-of'
  | 'when'
  | 'how'
  | 'how-often'
  | 'where'
  | 'state'
  | 'name'
  | 'definition'
  | 'list'
  | 'passage';

/** A sentence that proves an answer, with the article it stands in. */
export interface Evidence {
  readonly article: Article;
  readonly sentence: Sentence;
}

/** An answer in words. */
export interface WordAnswer {
  readonly kind: WordKind;
  /** The words asked for, in the source's own words: 某某（区委副书记、区长） */
  readonly headline: string;
  readonly evidence: readonly Evidence[];
  /** 0 to 1: how much of the question the evidence covers. */
  readonly confidence: number;
  /** The same asked of another article with another answer: the user must choose. */
  readonly alternatives?: readonly WordAnswer[];
}

export interface Scope {
  /** Only these documents may answer, when given. */
  readonly documents?: ReadonlySet<string>;
  /** Full names of the places the question speaks of: 涧西区. */
  readonly regionNames: readonly string[];
}

/** Facts that are words: who, when, where, what a term means, what a list holds. */
export interface Statements {
  /** Undefined when the articles do not say, or the question asks for no words. */
  answer(question: string, scope: Scope): WordAnswer | undefined;
}
