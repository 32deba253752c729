import { assembleFacts } from './facts/assemble.ts';
import type { Fact } from './facts/fact.ts';
import type { PageScope } from './facts/page-scope.ts';
import { isMasked, masksIn, unmasked } from './masks/index.ts';
import { isRepeated } from './reposts/index.ts';
import type { Article } from './types.ts';

/** What the figures of articles say. */
export interface FactsRead {
  readonly facts: readonly Fact[];
  /** Figures whose digits the source hides: what they are of is known, they are not. */
  readonly masked: readonly Fact[];
  readonly pages: ReadonlyMap<Article, PageScope>;
}

/** The facts of articles, in the order given; what a copy repeats is not read again. */
export function readFacts(articles: readonly Article[]): FactsRead {
  const facts: Fact[] = [];
  const masked: Fact[] = [];
  const pages = new Map<Article, PageScope>();
  let read = 0;
  for (const article of articles) {
    const masks = masksIn(article.text);
    const { facts: found, page } = assembleFacts(masks.length > 0 ? unmasked(article, masks) : article, read);
    read += found.length;
    pages.set(article, page);
    for (const fact of found.filter(({ sentence }) => !isRepeated(article, sentence)))
      (isMasked(masks, fact.span) ? masked : facts).push({ ...fact, article });
  }
  return { facts, masked, pages };
}
