import { isSheetEdge } from '../../clean/index.ts';
import type { Article, Span } from '../../types.ts';

/** The part of a sentence that stands on one sheet with its figure: …占年度计划的65%， | — 1 — | 低于序时进度…. A figure that itself runs over the edge takes both. */
export function onSheetOf(article: Article, told: Span, figure: Span): Span {
  const cuts = edgesIn(article, told).map((edge) => cutAt(article, told, edge));
  const start = Math.max(told.start, ...cuts.filter((cut) => cut.end <= figure.start).map(({ end }) => end));
  const end = Math.min(told.end, ...cuts.filter((cut) => cut.start >= figure.end).map(({ start }) => start));
  return { start, end };
}

/** Where the page numbers within a sentence stand in its file. */
function edgesIn(article: Article, told: Span): number[] {
  const { start, end } = article.toRaw(told);
  const lines = article.raw.slice(start, end).matchAll(/^[^\n]+$/gm);
  return [...lines].filter(({ 0: line }) => isSheetEdge(line.trim())).map(({ index }) => start + index);
}

/** The gap of the text in which something of the file is left out. */
function cutAt(article: Article, { start, end }: Span, leftOut: number): Span {
  const rawOf = (at: number): Span => article.toRaw({ start: at, end: at + 1 });
  let before = start;
  while (before < end && rawOf(before).end <= leftOut) before++;
  let behind = before;
  while (behind < end && rawOf(behind).start < leftOut) behind++;
  return { start: before, end: behind };
}
