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
  return group.map((print, rank) => {
    const copies = group.slice(rank + 1).map((lesser) => copyOf(print, lesser));
    const repeated = new Set(
      group.slice(0, rank).flatMap((better) => [...toldIn(print.article, better.article)]),
    );
    const { article } = print;
    return [article, { ...article, copies, ...(rank > 0 ? { copyOf: { document, repeated } } : {}) }];
  });
}

const copyOf = (print: Print, lesser: Print): Copy => ({
  source: sourceOf(lesser.article),
  repeats: toldIn(print.article, lesser.article),
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
