/** Reposts: pages that print one text become one article with several sources. */
import type { Article, Copy, Sentence, Source } from '../types.ts';
import { bestFirst } from './best-first.ts';
import { type Print, printOf } from './clauses.ts';
import { groupsOf } from './groups.ts';
import { toldIn } from './told.ts';

/** The articles in the order given; the best of each text knows its copies, a copy what it repeats. */
export function joinReposts(articles: readonly Article[]): readonly Article[] {
  // Whatever the order of the files, the pages are compared in one.
  const prints = articles.map(printOf).sort((a, b) => (a.article.document < b.article.document ? -1 : 1));
  const groups = groupsOf(prints).filter(({ length }) => length > 1);
  const joined = new Map(groups.flatMap((group) => joinGroup(bestFirst(group))));
  return articles.map((article) => joined.get(article) ?? article);
}

/** A sentence is read where it stands first; the pages after it are its further sources. */
function joinGroup(group: readonly Print[]): [Article, Article][] {
  const document = group[0]?.article.document as string;
  return group.map(({ article }, rank) => {
    const repeated = repeatedIn(article, group.slice(0, rank));
    // A page that adds nothing is quoted for nothing.
    const lessers = repeated.size === article.sentences.length ? [] : group.slice(rank + 1);
    const copies = lessers.map((lesser) => copyOf(article, lesser.article));
    return [article, { ...article, copies, ...(rank > 0 ? { copyOf: { document, repeated } } : {}) }];
  });
}

/** The sentences that one of the better printings has: most often the best has them all. */
function repeatedIn(article: Article, betters: readonly Print[]): ReadonlySet<number> {
  const repeated = new Set<number>();
  for (const better of betters) {
    if (repeated.size === article.sentences.length) break;
    for (const start of toldIn(article, better.article)) repeated.add(start);
  }
  return repeated;
}

const copyOf = (article: Article, lesser: Article): Copy => ({
  source: sourceOf(lesser),
  repeats: toldIn(article, lesser),
});

const sourceOf = ({ document, title, publisher, publishedOn, url }: Article): Source => ({
  document,
  title,
  ...(publisher ? { publisher } : {}),
  ...(publishedOn ? { publishedOn } : {}),
  ...(url ? { url } : {}),
});

/** True for a sentence of a copy that a better printing has as well. */
export const isRepeated = ({ copyOf }: Article, { start }: Sentence): boolean =>
  copyOf?.repeated.has(start) === true;
