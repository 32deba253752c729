/** A page taken apart: its lines, what each of them is, its tables. */
import { classifyLine, type LineKind } from '../../clean/furniture/classify.ts';
import { bareLabel, titleLabel } from '../../clean/furniture/metadata.ts';
import type { PageLine } from '../../clean/page-line.ts';
import { findDelimitedGrids } from '../../clean/tables/delimited.ts';
import { type Grid, gridEnd, gridStart } from '../../clean/tables/grid.ts';
import { findHeadedGrids } from '../../clean/tables/headed.ts';
import { findStackedGrids } from '../../clean/tables/stacked.ts';
import { findTabbedGrids } from '../../clean/tables/tabbed.ts';
import type { Page } from '../formats/page.ts';
import { joinLines } from './joined-lines.ts';
import { pageLines } from './page-lines.ts';
import { joinSetApart } from './set-apart.ts';
import { withoutSheetHeads } from './sheet-heads.ts';
import { closeStrayGaps } from './stray-gaps.ts';
import { silenceOthers } from './threads.ts';

/** A page line with what it is. */
export interface LaidLine extends PageLine {
  readonly kind: LineKind;
  /** Index into `Layout.grids`, for table rows and headers. */
  readonly grid?: number;
}

/** A page laid out: what each line is, and which lines are tables. */
export interface Layout {
  readonly lines: readonly LaidLine[];
  readonly grids: readonly Grid[];
}

/** Page lines that a grid takes up. */
function rowLines(grids: readonly Grid[]): Map<number, number> {
  const rows = new Map<number, number>();
  grids.forEach((grid, index) => {
    for (let at = gridStart(grid); at <= gridEnd(grid); at++) rows.set(at, index);
  });
  return rows;
}

/** The value of a label that stands on a line of its own belongs to the label: 索引号： / 026008114, 时效 / 有效 / 内容概述 / …. */
function settleLabels(lines: readonly PageLine[], kinds: LineKind[]): LineKind[] {
  const isLabel = (at: number) => bareLabel.test(lines[at]?.content.text ?? '');
  return kinds.map((kind, at) => {
    const above = lines[at - 1]?.content.text ?? '';
    // without a colon it may be the name of a column of labels, unless labels and values take turns
    const takesTurns = /[：:]$/.test(above) || isLabel(at + 1) || isLabel(at - 3);
    const valued =
      kind === 'short' && isLabel(at - 1) && !isLabel(at) && takesTurns && !titleLabel.test(above);
    return valued ? 'byline' : kind;
  });
}

/** Tables of every form; a line belongs to one table at most. */
function findGrids(lines: readonly PageLine[]): readonly Grid[] {
  const grids: Grid[] = [];
  for (const find of [findHeadedGrids, findTabbedGrids, findDelimitedGrids, findStackedGrids]) {
    const taken = rowLines(grids);
    grids.push(...find(lines).filter((grid) => !taken.has(gridStart(grid))));
  }
  return grids;
}

/** Takes a page apart. */
export function layOut(page: Page): Layout {
  const source = joinSetApart(withoutSheetHeads(pageLines(page)));
  const joined = joinLines(source, closeStrayGaps(source).map(classifyLine), rowLines(findGrids(source)));
  const grids = findGrids(joined);
  const rows = rowLines(grids);
  const lines = closeStrayGaps(joined);
  const kinds = silenceOthers(lines, settleLabels(lines, lines.map(classifyLine)));
  return {
    grids,
    lines: lines.map((line, at) => {
      const grid = rows.get(at);
      return grid === undefined ? { ...line, kind: kinds[at] ?? 'short' } : { ...line, kind: 'row', grid };
    }),
  };
}
