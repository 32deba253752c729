/** A header of two lines, the upper naming groups of columns: 县区 | 固定资产投资 | 工业投资 above 总量 | 增速 | 总量 | 增速. */
import { join, type MappedText } from '../mapped-text.ts';
import type { GridRow } from './grid.ts';
import { isFigureCell, isLabelCell } from './numeric-cell.ts';
import { NUMBERS_ROWS } from './sections.ts';

/** Columns that name the rows: 序号, 县区. */
const MOST_NAMES = 2;
const LONGEST = 20;

/** What stands alone behind the groups. */
const ALONE_BEHIND = /^(?:综合)?(?:排[名位序]|[名位]次|备注)$/;

/**
 * One label for each column, of the group and of the column in it. Undefined where the two lines do not surely fit the
 * row below them: every group has the same columns, and what has no second label names the row or ranks it.
 */
export function twoLineHeader(upper: GridRow, lower: GridRow, below: GridRow): GridRow | undefined {
  const behind = upper.cells.slice(
    ALONE_BEHIND.test(upper.cells.at(-1)?.text ?? '') ? -1 : upper.cells.length,
  );
  const names = below.cells.length - lower.cells.length - behind.length;
  const span = lower.cells.length / (upper.cells.length - names - behind.length);
  if (names < 1 || names > MOST_NAMES || span < 2 || !Number.isInteger(span)) return undefined;
  const labels = [...upper.cells, ...lower.cells];
  if (!labels.every(({ text }) => isLabelCell(text) && text.length <= LONGEST)) return undefined;
  const repeats = lower.cells.every(({ text }, i) => text === lower.cells[i % span]?.text);
  const named = upper.cells.slice(0, names);
  if (!repeats || !named.every((cell, i) => namesRow(cell, below.cells[i]))) return undefined;
  const cells = lower.cells.map((cell, i) =>
    join([upper.cells[names + Math.floor(i / span)] as MappedText, cell], ''),
  );
  return { first: upper.first, last: lower.last, cells: [...named, ...cells, ...behind] };
}

/** A word, or the number of the row. */
const namesRow = (label: MappedText, cell: MappedText | undefined): boolean =>
  cell !== undefined && (!isFigureCell(cell.text) || NUMBERS_ROWS.test(label.text));
