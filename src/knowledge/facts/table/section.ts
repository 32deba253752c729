import type { Article, Span } from '../../types.ts';

/** A row of one cell, which heads the rows below it: 一、续建项目（4个）. */
export interface TableSection {
  readonly cell: Span;
  /** 续建项目 */
  readonly name: string;
}

const MARK = /^(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）)/;
const BRACKET = /[（(][^（）()]*[）)]$/;

/** Reads a row of a table as the heading of a section; undefined for any other row. */
export function sectionAt({ blocks, text }: Article, row: number): TableSection | undefined {
  const [first, ...others] = blocks[row]?.cells ?? [];
  const isEmpty = ({ start, end }: Span): boolean => text.slice(start, end).trim() === '';
  if (first === undefined || others.length === 0 || isEmpty(first) || !others.every(isEmpty))
    return undefined;
  const words = text.slice(first.start, first.end).trim();
  return { cell: first, name: words.replace(MARK, '').replace(BRACKET, '') };
}
