import type { Article } from '../knowledge/index.ts';

/** Every text once, newest first; lesser printings of one are among its copies. */
export const listedArticles = (articles: readonly Article[]): readonly Article[] =>
  articles
    .filter(({ copyOf }) => copyOf === undefined)
    .toSorted((a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? ''));
