/** Tables that lost their ruling: found as rows of cells, or as one cell a line. */
import type { MappedText } from '../mapped-text.ts';

/** One row: the page lines `[first, last]` it was made from, and its cells. */
export interface GridRow {
  readonly first: number;
  readonly last: number;
  readonly cells: readonly MappedText[];
}

/** A table of page lines. */
export interface Grid {
  readonly header: GridRow | undefined;
  readonly rows: readonly GridRow[];
}

/** First page line of a grid. */
export function gridStart(grid: Grid): number {
  return grid.header?.first ?? grid.rows[0]?.first ?? 0;
}

/** Last page line of a grid. */
export function gridEnd(grid: Grid): number {
  return grid.rows.at(-1)?.last ?? gridStart(grid);
}

/** For each column whether most of its cells pass a test. */
export function columnsWhere(rows: readonly GridRow[], test: (cell: string) => boolean): boolean[] {
  const width = rows[0]?.cells.length ?? 0;
  return Array.from({ length: width }, (_, column) => {
    const passing = rows.filter((row) => test(row.cells[column]?.text ?? ''));
    return passing.length * 5 >= rows.length * 4;
  });
}
