import type { Mismatch } from '../../doubts/index.ts';
import type { Fact } from '../../facts/fact.ts';
import type { PageScope } from '../../facts/page-scope.ts';
import type { Statements } from '../../statements/index.ts';
import type { Article } from '../../types.ts';
import type { Known } from './known.ts';
import type { Rarity } from './rarity.ts';

/** What questions are answered from. */
export interface Library {
  readonly articles: readonly Article[];
  readonly facts: readonly Fact[];
  /** Figures whose digits their source hides. */
  readonly masked: readonly Fact[];
  readonly pages: ReadonlyMap<Article, PageScope>;
  readonly statements: Statements;
  readonly rarity: Rarity;
  readonly known: Known;
  /** Figures of an article that do not meet. */
  readonly mismatches: (article: Article) => readonly Mismatch[];
}

/** Names of the places that each page is of. */
export const homesIn =
  (pages: Library['pages']) =>
  (article: Article): readonly string[] =>
    (pages.get(article)?.regions ?? []).map(({ name }) => name);
