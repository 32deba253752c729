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

/** |---|:--:|, between the header of a table of Markdown and its rows. */
export const isRuling = (line = ''): boolean => /^[\s|:+-]{3,}$/.test(line);

/** First page line of a grid. */
export function gridStart(grid: Grid): number {
  return grid.header?.first ?? grid.rows[0]?.first ?? 0;
}

/** Last page line of a grid. */
export function gridEnd(grid: Grid): number {
  return grid.rows.at(-1)?.last ?? gridStart(grid);
}

/** A row of one cell heads the rows below it: 一、续建项目（4个）. */
export const isSectionRow = ({ cells }: GridRow): boolean =>
  cells.length > 1 && cells.slice(1).every(({ text }) => text === '');

/** For each column whether most of its cells pass a test. */
export function columnsWhere(rows: readonly GridRow[], test: (cell: string) => boolean): boolean[] {
  const width = rows[0]?.cells.length ?? 0;
  const told = rows.filter((row) => !isSectionRow(row));
  return Array.from({ length: width }, (_, column) => {
    const passing = told.filter((row) => test(row.cells[column]?.text ?? ''));
    return passing.length * 5 >= told.length * 4;
  });
}
