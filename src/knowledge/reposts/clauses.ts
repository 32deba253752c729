/** A page as clauses: what two printings of one text share, whatever became of its marks and gaps. */
import type { Article, Span } from '../types.ts';

/** A clause of so few letters says nothing of its own: 其中, 目前. */
const SHORTEST = 3;
const BREAKS = /[，。；：！？（）()“”《》\n]/;

/** What is left of a clause in every printing: letters, digits and the marks of a figure. */
const lettersOf = (clause: string): string => clause.replace(/[^\p{L}\p{N}.%]/gu, '');

/** The clauses of a stretch; the cells of a table row are one. */
function clausesIn({ text }: Article, { start, end }: Span): readonly string[] {
  return text
    .slice(start, end)
    .split(BREAKS)
    .map(lettersOf)
    .filter((clause) => clause.length >= SHORTEST || hasFigure(clause));
}

/** Holds a digit. */
export const hasFigure = (clause: string): boolean => /\d/.test(clause);

/** 全年安排60个 → 全年安排#个: the same line of another edition. */
export const withoutFigures = (clause: string): string =>
  clause.replace(/[\d.%]+|[一二三四五六七八九十百千]+/g, '#');

/** Characters in all of them. */
export const weightOf = (clauses: Iterable<string>): number =>
  [...clauses].reduce((sum, { length }) => sum + length, 0);

/** A page ready to be compared. */
export interface Print {
  readonly article: Article;
  /** Of the text without its headline. */
  readonly clauses: ReadonlySet<string>;
  readonly weight: number;
}

/** Reads a page's clauses. */
export function printOf(article: Article): Print {
  const text = article.blocks.filter(({ kind }) => kind !== 'headline');
  const clauses = new Set(text.flatMap((block) => clausesIn(article, block)));
  return { article, clauses, weight: weightOf(clauses) };
}
