import type { Rejection } from './article/index.ts';
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
  /** Articles that could not be read; nothing above is of them. */
  readonly rejected: readonly Rejection[];
}

/** The facts of articles, in the order given; what a copy repeats is not read again. */
export function readFacts(articles: readonly Article[]): FactsRead {
  const facts: Fact[] = [];
  const masked: Fact[] = [];
  const pages = new Map<Article, PageScope>();
  const rejected: Rejection[] = [];
  let read = 0;
  for (const article of articles) {
    const masks = masksIn(article.text);
    const told = assembled(masks.length > 0 ? unmasked(article, masks) : article, read);
    if (told instanceof Error) {
      rejected.push({ document: article.document, reason: `its figures cannot be read: ${told.message}` });
      continue;
    }
    read += told.facts.length;
    pages.set(article, told.page);
    for (const fact of told.facts.filter(({ sentence }) => !isRepeated(article, sentence)))
      (isMasked(masks, fact.span) ? masked : facts).push({ ...fact, article });
  }
  return { facts, masked, pages, rejected };
}

/** A page that no rule foresaw must not take the others with it. */
function assembled(article: Article, from: number): ReturnType<typeof assembleFacts> | Error {
  try {
    return assembleFacts(article, from);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
