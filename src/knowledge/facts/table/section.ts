import type { Article, Span } from '../../types.ts';
import { type Fact, isOfTable } from '../fact.ts';

/** A row that is of the rows below it: 一、续建项目（4个）, also with their sums, and 合计（9个）. */
export interface TableSection {
  readonly cell: Span;
  /** 续建项目, 合计 */
  readonly name: string;
  /** It gives figures of them all. */
  readonly summed: boolean;
}

const MARK = /^(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）)/;
const BRACKET = /[（(][^（）()]*[）)]$/;
const SUMS_UP = /^[合总小]计(?:[（(]|$)/;
const FIGURE = /^(?:[-−+]?\d[\d,.]*%?|[-—–/]{1,2}|)$/u;

/** Reads a row of a table as the heading of a section, or as the sum of all rows; undefined for any other row. */
export function sectionAt({ blocks, text }: Article, row: number): TableSection | undefined {
  const cells = blocks[row]?.cells ?? [];
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end).trim();
  const at = cells.findIndex((cell) => wordsOf(cell) !== '');
  const cell = cells[at];
  if (cell === undefined || at > 1 || cells.length < 2) return undefined;
  const words = wordsOf(cell);
  const others = cells.filter((other) => other !== cell).map(wordsOf);
  const name = words.replace(MARK, '').replace(BRACKET, '');
  if (at === 0 && others.every((other) => other === '')) return { cell, name, summed: false };
  const isOfAll = (MARK.test(words) || SUMS_UP.test(words)) && BRACKET.test(words);
  return isOfAll && others.every((other) => FIGURE.test(other)) ? { cell, name, summed: true } : undefined;
}

/** True for the row that ends what a section heads. */
export const sumsUpAll = ({ name }: TableSection): boolean => SUMS_UP.test(name);

/** 710400 of 一、续建项目（6个） 710400: what the rows below it come to. */
export const isSectionSum = (fact: Fact): boolean =>
  isOfTable(fact) && sectionAt(fact.article, fact.sentence.block)?.summed === true;

/** True for a row that stands in a section of its table: no other section's stage is its own. */
export function isInSection(fact: Fact): boolean {
  const { article, family, sentence } = fact;
  const rows = isOfTable(fact) ? (article.tables[-family - 1]?.rows ?? []) : [];
  return rows.some((row) => row < sentence.block && sectionAt(article, row)?.name !== undefined);
}
