import type { Fact } from '../../facts/fact.ts';
import type { PageScope } from '../../facts/page-scope.ts';
import type { Library } from '../library/library.ts';
import type { Rarity } from '../library/rarity.ts';

/** What figures are matched in: how rare words are, and the page a figure stands on. */
export interface Setting {
  readonly rarity: Rarity;
  pageOf(fact: Fact): PageScope;
  /** Every figure of the pages, whichever a search is among. */
  readonly all: readonly Fact[];
}

/** The setting of a library's figures. */
export const settingOf = ({ rarity, pages, facts }: Library): Setting => ({
  rarity,
  pageOf: (fact) => pages.get(fact.article) as PageScope,
  all: facts,
});
