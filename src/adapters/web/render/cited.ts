import type { Article, Span } from '../../../bot/index.ts';

/** What of an article is to be marked: the stretches an answer cites, and the one being looked at. */
export interface Cited {
  /** Into the raw text, in the order the answer uses them. */
  readonly all: readonly Span[];
  /** Index into `all`. */
  readonly current: number;
}

/** Index of the citation a stretch of cleaned text belongs to, the current one first; -1 for none. */
export function citationOf(article: Article, { all, current }: Cited, stretch: Span): number {
  const raw = article.toRaw(stretch);
  const touches = (span: Span | undefined) =>
    span !== undefined && span.start < raw.end && raw.start < span.end;
  return touches(all[current]) ? current : all.findIndex(touches);
}
