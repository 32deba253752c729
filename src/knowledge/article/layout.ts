/** A page taken apart: its lines, what each of them is, its tables. */
import { classifyLine, type LineKind } from '../clean/furniture/classify.ts';
import { bareLabel, titleLabel } from '../clean/furniture/metadata.ts';
import { join } from '../clean/mapped-text.ts';
import type { PageLine } from '../clean/page-line.ts';
import { settlePunctuation } from '../clean/punctuation.ts';
import { tightenSpaces } from '../clean/spaces.ts';
import { findDelimitedGrids } from '../clean/tables/delimited.ts';
import { type Grid, gridEnd, gridStart } from '../clean/tables/grid.ts';
import { findStackedGrids } from '../clean/tables/stacked.ts';
import { carriesOn, wrapWidth } from '../clean/wrapped-lines.ts';
import type { Page } from './page.ts';
import { pageLines } from './page-lines.ts';

export interface LaidLine extends PageLine {
  readonly kind: LineKind;
  /** Index into `Layout.grids`, for table rows and headers. */
  readonly grid?: number;
}

export interface Layout {
  readonly lines: readonly LaidLine[];
  readonly grids: readonly Grid[];
}

/** Lines of one sentence as one line; rows and furniture stay apart. */
function joinWrapped(
  lines: readonly PageLine[],
  kinds: readonly LineKind[],
  rows: ReadonlySet<number>,
): PageLine[] {
  const isText = (at: number) => /^(?:prose|item|short)$/.test(kinds[at] ?? '') && !rows.has(at);
  const width = wrapWidth(lines.filter((_, at) => isText(at)).map((line) => line.content.text));
  const joined: PageLine[] = [];
  let lastPart: PageLine | undefined;
  lines.forEach((line, at) => {
    const above = joined.at(-1);
    const asWrapped = (part: PageLine) => ({
      text: part.content.text,
      gap: part.gap,
      indented: part.indented,
    });
    if (
      above &&
      lastPart &&
      isText(at) &&
      isText(at - 1) &&
      carriesOn(asWrapped(above), asWrapped(lastPart), asWrapped(line), width)
    ) {
      const spaced = settlePunctuation(join([above.spaced, line.spaced], ' '));
      joined[joined.length - 1] = { ...above, spaced, content: tightenSpaces(spaced) };
    } else joined.push(line);
    lastPart = line;
  });
  return joined;
}

/** Page lines that a grid takes up. */
function rowLines(grids: readonly Grid[]): Map<number, number> {
  const rows = new Map<number, number>();
  grids.forEach((grid, index) => {
    for (let at = gridStart(grid); at <= gridEnd(grid); at++) rows.set(at, index);
  });
  return rows;
}

/** The value of a label that stands on a line of its own belongs to the label: 索引号： / 014109022. */
function settleLabels(lines: readonly PageLine[], kinds: LineKind[]): LineKind[] {
  return kinds.map((kind, at) => {
    const above = lines[at - 1]?.content.text ?? '';
    const valued =
      kind === 'short' && bareLabel.test(above) && /[：:]$/.test(above) && !titleLabel.test(above);
    return valued ? 'byline' : kind;
  });
}

/** Takes a page apart. */
export function layOut(page: Page): Layout {
  const source = pageLines(page);
  const sourceRows = new Set(rowLines([...findDelimitedGrids(source), ...findStackedGrids(source)]).keys());
  const lines = joinWrapped(source, source.map(classifyLine), sourceRows);
  const delimited = findDelimitedGrids(lines);
  const taken = rowLines(delimited);
  const stacked = findStackedGrids(lines).filter((grid) => !taken.has(gridStart(grid)));
  const grids = [...delimited, ...stacked];
  const rows = rowLines(grids);
  const kinds = settleLabels(lines, lines.map(classifyLine));
  return {
    grids,
    lines: lines.map((line, at) => {
      const grid = rows.get(at);
      return grid === undefined ? { ...line, kind: kinds[at] ?? 'short' } : { ...line, kind: 'row', grid };
    }),
  };
}
