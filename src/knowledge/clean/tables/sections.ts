/** Lines inside a table that head the rows below them: 一、续建项目（4个）, （二）水利类. */
import { emptyText } from '../mapped-text.ts';
import type { PageLine } from '../page-line.ts';
import type { GridRow } from './grid.ts';
import { isNumericCell } from './numeric-cell.ts';

const SECTION = /^(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）)/;
/** What the first column may be headed where it only counts the rows. */
export const NUMBERS_ROWS = /^(?:序号|编号)$/;

/** True for the words of such a line. */
export const isSection = (text: string): boolean => SECTION.test(text);

/** 9 under 序号 begins a row. */
export const NUMBERING = /^\d{1,3}$/;

/** The row that a section's line makes: its words, and no other cell. */
export function sectionRow(lines: readonly PageLine[], at: number, { cells }: GridRow): GridRow | undefined {
  const line = lines[at]?.content;
  if (line === undefined || !SECTION.test(line.text)) return undefined;
  const next = lines[at + 1]?.content.text ?? '';
  const numbered = NUMBERS_ROWS.test(cells[0]?.text ?? '');
  if (numbered ? !NUMBERING.test(next) && !SECTION.test(next) : isNumericCell(next)) return undefined; // 一、工业（5个）, 176000: a sum of its rows
  return { first: at, last: at, cells: cells.map((_, i) => (i === 0 ? line : emptyText)) };
}
