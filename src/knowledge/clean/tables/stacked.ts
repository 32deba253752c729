/** Tables with one cell a line: header labels, then a label and its figures, again and again. */

import { emptyText } from '../mapped-text.ts';
import type { PageLine } from '../page-line.ts';
import { columnsWhere, type Grid, type GridRow, isSectionRow } from './grid.ts';
import { isFigureCell, isLabelCell, isNumericCell, isStretchCell } from './numeric-cell.ts';
import { isSection, NUMBERING, NUMBERS_ROWS, sectionRow } from './sections.ts';

const mostColumns = 12;

/** 其中：新建 heads a column; other cells have no such mark. */
const isCell = (text: string): boolean =>
  isNumericCell(text) || (isLabelCell(text) && !/：/.test(text.replace(/^其中：/, '')));

/** What heads a column: a label or a stretch of time; no clause, as 建设厂房3万平方米，购置设备90台 below it may be. */
const isHead = (text: string): boolean => (isLabelCell(text) && !text.includes('，')) || isStretchCell(text);

/** End of the run of lines that may be cells. */
function runEnd(lines: readonly PageLine[], from: number): number {
  let end = from;
  while (end < lines.length && isCell(lines[end]?.content.text ?? '')) end++;
  return end;
}

function rowOf(lines: readonly PageLine[], first: number, width: number): GridRow {
  const cells = lines.slice(first, first + width).map((line) => line.content);
  return { first, last: first + width - 1, cells };
}

/** The last column, of which 合计 has none; where another row is short, any of its cells may be the one that is lost. */
const RANK = /^(?:排名|名次|位次|排序)$/;
const SUMS_UP = /[合总小]计(?:[（(]\d+[个项][）)])?$|^(?:平均|全[省市州县区])/;

/** The row at a line. 合计 has no number and often no rank: 合计 / 56 / 42.6, then 1 / 州本级 begin the next row. */
function rowAt(lines: readonly PageLine[], at: number, { cells: header }: GridRow): GridRow {
  const labelAt = (line: number): boolean => isLabelCell(lines[line]?.content.text ?? '');
  const numbered = NUMBERS_ROWS.test(header[0]?.text ?? '');
  if (numbered && !labelAt(at)) return rowOf(lines, at, header.length);
  const sumsUp = SUMS_UP.test(lines[at]?.content.text ?? '');
  const before = numbered && sumsUp ? [emptyText] : [];
  const unranked = sumsUp && RANK.test(header.at(-1)?.text ?? '') && labelAt(at + header.length - 1);
  const behind = unranked ? [emptyText] : [];
  const row = rowOf(lines, at, header.length - before.length - behind.length);
  return { ...row, cells: [...before, ...row.cells, ...behind] };
}

/** 8项 under 项目名称, and — where a column has nothing to sum up. */
const COUNT = /^\d{1,4}\s?[个项家]?$/;
const COUNTED = /[个项家]$/;
const NOTHING = /^[-—–/]{1,2}$/;
/** Columns of words, of which 合计 may leave out any. */
const MOST_LEFT_OUT = 5;

/** 合计 / 8项 / — / 387100: under 序号 or the names, with its figures under those of the rows above, whatever columns of words it leaves out. */
function sumRow(
  lines: readonly PageLine[],
  at: number,
  header: GridRow,
  kinds: readonly (boolean | undefined)[],
): GridRow | undefined {
  const numbered = NUMBERS_ROWS.test(header.cells[0]?.text ?? '');
  const words = kinds.flatMap((isNumber, i) => (i > 0 && isNumber !== true ? [i] : []));
  const label = lines[at]?.content.text ?? '';
  if (!(SUMS_UP.test(label) || (numbered && isSection(label))) || words.length > MOST_LEFT_OUT)
    return undefined;
  const leftOut = subsets(numbered ? [0, ...words] : words);
  const fits = ({ last, cells }: GridRow): boolean => {
    const label = cells.findIndex(({ text }) => text !== '');
    const next = lines[last + 1]?.content.text ?? '';
    return (
      cells.every(({ text }, i) => i <= label || text === '' || fitsBelow(text, kinds[i] === true, i)) &&
      (!isNumericCell(next) || (numbered && NUMBERING.test(next)))
    );
  };
  return leftOut.map((columns) => rowWithout(lines, at, header, columns)).find(fits);
}

/** A figure below figures; below words a word or nothing, and below the names how many there are. */
const fitsBelow = (text: string, figures: boolean, column: number): boolean =>
  figures
    ? isNumericCell(text) && !COUNTED.test(text)
    : isLabelCell(text) || NOTHING.test(text) || (column <= 1 && COUNT.test(text));

/** All choices of some columns, the smallest first. */
function subsets(columns: readonly number[]): readonly (readonly number[])[] {
  const all: number[][] = [[]];
  for (const column of columns) all.push(...all.map((some) => [...some, column]));
  return all.toSorted((a, b) => a.length - b.length);
}

function rowWithout(
  lines: readonly PageLine[],
  at: number,
  { cells: header }: GridRow,
  leftOut: readonly number[],
): GridRow {
  const row = rowOf(lines, at, header.length - leftOut.length);
  const given = [...row.cells];
  return {
    ...row,
    cells: header.map((_, i) => (leftOut.includes(i) ? emptyText : (given.shift() ?? emptyText))),
  };
}

/** Whether a cell is a figure; an empty one and — may be of any kind. */
const kindOf = ({ text }: { readonly text: string }): boolean | undefined =>
  text === '' || NOTHING.test(text) ? undefined : isNumericCell(text);

/** Sums and sections that may stand above the first row. */
const MOST_ABOVE = 12;

/** Whether each column has figures, by the row that begins with 1, where sums stand above it. */
function kindsBelow(
  lines: readonly PageLine[],
  { cells, last }: GridRow,
  end: number,
): (boolean | undefined)[] {
  if (!NUMBERS_ROWS.test(cells[0]?.text ?? '')) return [];
  const above = lines.slice(last + 1, Math.min(end, last + 1 + MOST_ABOVE));
  const first = above.findIndex((line) => line.content.text === '1');
  const row = rowOf(lines, last + 1 + first, cells.length);
  return first < 0 || row.last >= end ? [] : row.cells.map(kindOf);
}

/** Rows below a header, as long as the kinds of their cells repeat the first row's; an empty cell is of any kind. */
function rowsBelow(lines: readonly PageLine[], header: GridRow, end: number): readonly GridRow[] {
  const rows: GridRow[] = [];
  const kinds = kindsBelow(lines, header, end);
  const known = kinds.length > 0;
  for (let at = header.last + 1; at < end; at = (rows.at(-1)?.last ?? at) + 1) {
    const section = sectionRow(lines, at, header);
    if (section !== undefined) {
      rows.push(section);
      continue;
    }
    const row = rowAt(lines, at, header);
    const isNumber = row.cells.map(kindOf);
    const alike = isNumber.every((kind, i) => kind === undefined || kind === (kinds[i] ?? kind));
    if (row.last >= end || !alike || !row.cells.some((cell) => isLabelCell(cell.text))) {
      const sum =
        known || rows.some((told) => !isSectionRow(told)) ? sumRow(lines, at, header, kinds) : undefined;
      if (sum === undefined || sum.last >= end) break;
      rows.push(sum);
      continue;
    }
    isNumber.forEach((kind, i) => {
      kinds[i] ??= kind;
    });
    rows.push(row);
  }
  return rows.slice(0, 1 + rows.findLastIndex((row) => !isSectionRow(row)));
}

/** Where a header begins with 序号, so do the rows with their numbers. */
function isNumberedAsHeaded({ cells }: GridRow, [row]: readonly GridRow[]): boolean {
  const first = row?.cells[0]?.text ?? '';
  return !NUMBERS_ROWS.test(cells[0]?.text ?? '') || first === '' || isNumericCell(first);
}

/** The table whose header begins at a line, with the fewest columns that explain it. */
function gridAt(lines: readonly PageLine[], at: number, end: number): Grid | undefined {
  for (let width = 2; width <= mostColumns && at + 3 * width <= end; width++) {
    const header = rowOf(lines, at, width);
    if (!header.cells.every((cell) => isHead(cell.text))) return undefined;
    const rows = rowsBelow(lines, header, end);
    const told = rows.filter((row) => !isSectionRow(row));
    const figures = columnsWhere(rows, isFigureCell);
    if (told.length >= 2 && isNumberedAsHeaded(header, told) && figures.slice(1).includes(true))
      return { header, rows };
  }
  return undefined;
}

/** Stacked tables of a page; a caption line above the header is no part of them. */
export function findStackedGrids(lines: readonly PageLine[]): readonly Grid[] {
  const grids: Grid[] = [];
  let end = 0;
  for (let at = 0; at < lines.length; at++) {
    if (at >= end) end = runEnd(lines, at);
    if (end - at < 6) continue;
    const grid = gridAt(lines, at, end);
    if (!grid) continue;
    grids.push(grid);
    at = grid.rows.at(-1)?.last ?? at;
  }
  return grids;
}
