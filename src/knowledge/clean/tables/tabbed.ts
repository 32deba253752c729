/** Tables of a spreadsheet or of Markdown: one tab or bar between cells, so that merged cells stand there empty. */
import { emptyText, type MappedText, slice } from '../mapped-text.ts';
import type { PageLine } from '../page-line.ts';
import { cleanCell } from './cell.ts';
import { columnsWhere, type Grid, type GridRow, isRuling } from './grid.ts';
import { isFigureCell, isLabelCell } from './numeric-cell.ts';

/** | 合计 | 9800 | | */
const BARRED = /^\|(.*)\|$/;

/** The cells of a line, empty ones too; none where neither tabs nor bars part them. */
function cellsOf(line: MappedText | undefined): readonly MappedText[] {
  const barred = line && BARRED.exec(line.text)?.[1];
  if (line === undefined || !(barred ?? line.text).includes(barred === undefined ? '\t' : '|')) return [];
  const cells: MappedText[] = [];
  let from = barred === undefined ? 0 : 1;
  for (const part of (barred ?? line.text).split(barred === undefined ? '\t' : '|')) {
    cells.push(cleanCell(slice(line, from, from + part.length)));
    from += part.length + 1;
  }
  return cells;
}

/** Rows beneath a header with a figure each. */
function rowsBelow(lines: readonly PageLine[], header: number, width: number): readonly GridRow[] {
  const rows = cellRowsBelow(lines, header, width);
  const figures = columnsWhere(
    rows.filter(({ cells }) => cells.length === width),
    isFigureCell,
  );
  return rows.map((row) => ({ ...row, cells: aligned(row.cells, width, figures) }));
}

function cellRowsBelow(lines: readonly PageLine[], header: number, width: number): readonly GridRow[] {
  const rows: GridRow[] = [];
  for (let at = header + 1; at < lines.length; at++) {
    const line = lines[at]?.spaced;
    if (at === header + 1 && isRuling(line?.text)) continue;
    const cells = cellsOf(line);
    if (cells.length > width || !cells.some((cell) => isFigureCell(cell.text))) break;
    rows.push({ first: at, last: at, cells });
  }
  return rows;
}

/**
 * Empty cells at either end of a line were trimmed away with it: they are put back where the figures then stand in
 * columns of figures, as in those of 合计, which has no number of its own.
 */
function aligned(
  cells: readonly MappedText[],
  width: number,
  figures: readonly boolean[],
): readonly MappedText[] {
  const missing = width - cells.length;
  const misplaced = (shift: number): number =>
    cells.filter((cell, i) => isFigureCell(cell.text) && figures[i + shift] === false).length;
  const [shift = 0] = Array.from({ length: missing + 1 }, (_, i) => i).sort(
    (a, b) => misplaced(a) - misplaced(b) || a - b,
  );
  const empty = (length: number): MappedText[] => Array.from({ length }, () => emptyText);
  return [...empty(shift), ...cells, ...empty(missing - shift)];
}

/** The tables with an empty cell inside; those without one are read by what their rows look like. */
export function findTabbedGrids(lines: readonly PageLine[]): readonly Grid[] {
  const grids: Grid[] = [];
  for (let at = 0; at < lines.length; at++) {
    const cells = cellsOf(lines[at]?.spaced);
    if (cells.length < 3 || !cells.every((cell) => isLabelCell(cell.text))) continue;
    const rows = rowsBelow(lines, at, cells.length);
    if (rows.length < 2 || !rows.some((row) => row.cells.some((cell) => cell.text === ''))) continue;
    grids.push({ header: { first: at, last: at, cells }, rows });
    at = rows.at(-1)?.last ?? at;
  }
  return grids;
}
