/** Tables with one cell a line: header labels, then a label and its figures, again and again. */

import type { PageLine } from '../page-line.ts';
import { columnsWhere, type Grid, type GridRow } from './grid.ts';
import { isFigureCell, isLabelCell, isNumericCell } from './numeric-cell.ts';

const mostColumns = 12;

/** 其中：新建 heads a column; other cells have no such marks. */
const isCell = (text: string): boolean =>
  isNumericCell(text) || (isLabelCell(text) && !/[，：]/.test(text.replace(/^其中：/, '')));

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

/** Rows of `width` cells below a header, as long as the kinds of their cells repeat the first row's. */
function rowsBelow(lines: readonly PageLine[], from: number, end: number, width: number): readonly GridRow[] {
  const rows: GridRow[] = [];
  for (let at = from; at + width <= end; at += width) {
    const row = rowOf(lines, at, width);
    const alike = row.cells.every((cell, i) => {
      const model = rows[0]?.cells[i]?.text ?? cell.text;
      return isNumericCell(cell.text) === isNumericCell(model);
    });
    if (!alike || !row.cells.some((cell) => isLabelCell(cell.text))) break;
    rows.push(row);
  }
  return rows;
}

/** The table whose header begins at a line, with the fewest columns that explain it. */
function gridAt(lines: readonly PageLine[], at: number, end: number): Grid | undefined {
  for (let width = 2; width <= mostColumns && at + 3 * width <= end; width++) {
    const header = rowOf(lines, at, width);
    if (!header.cells.every((cell) => isLabelCell(cell.text))) return undefined;
    const rows = rowsBelow(lines, at + width, end, width);
    const figures = columnsWhere(rows, isFigureCell);
    if (rows.length >= 2 && figures.slice(1).includes(true)) return { header, rows };
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
