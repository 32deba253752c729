/** A header of two lines, the upper naming groups of columns: 县区 | 固定资产投资 | 工业投资 above 总量 | 增速 | 总量 | 增速. */
import { join, type MappedText } from '../mapped-text.ts';
import type { GridRow } from './grid.ts';
import { isLabelCell } from './numeric-cell.ts';

/** Columns that name the rows: 序号, 县区. */
const MOST_NAMES = 2;

/** One label for each column, of the group and of the column in it; undefined where the two lines do not fit a table so wide. */
export function twoLineHeader(upper: GridRow, lower: GridRow, width: number): GridRow | undefined {
  const names = width - lower.cells.length;
  const groups = upper.cells.length - names;
  const span = lower.cells.length / groups;
  if (names < 1 || names > MOST_NAMES || groups < 1 || span < 2 || !Number.isInteger(span)) return undefined;
  const labels = [...upper.cells, ...lower.cells];
  if (!labels.every(({ text }) => isLabelCell(text) && text.length <= LONGEST)) return undefined;
  const cells = lower.cells.map((cell, i) =>
    join([upper.cells[names + Math.floor(i / span)] as MappedText, cell], ''),
  );
  return { first: upper.first, last: lower.last, cells: [...upper.cells.slice(0, names), ...cells] };
}

const LONGEST = 20;
