import type { Fact } from '../../facts/fact.ts';
import { grouped } from '../../facts/grouped.ts';
import type { Article } from '../../types.ts';

const known = new WeakMap<readonly Fact[], ReadonlyMap<Article, readonly Fact[]>>();

/** The figures of one page; grouped once for the same facts. */
export function onPage({ article }: Fact, all: readonly Fact[]): readonly Fact[] {
  const byPage = known.get(all) ?? grouped(all, (fact) => fact.article);
  known.set(all, byPage);
  return byPage.get(article) ?? [];
}
