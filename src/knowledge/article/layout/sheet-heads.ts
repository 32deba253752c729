/** What a printed paper repeats at the head or foot of its sheets, beside their numbers. */
import { isSheetEdge } from '../../clean/furniture/sheet-edge.ts';
import type { PageLine } from '../../clean/page-line.ts';
import { isFigureCell, isLabelCell } from '../../clean/tables/numeric-cell.ts';

/** Longer lines are text, and so is what has sentences; a table says on each sheet what its columns and units are. */
const isShort = (text: string): boolean =>
  text.length <= 40 && !/[。；\t]|单位[：:]|^(?:序号|编号|名称|项目|指标)/.test(text);

/** 9300 | 62.0 | —2— | 7 | 县教育局: a page number amid a table with a cell or a row a line, which goes on behind it. */
function withoutPageNumbers(lines: readonly PageLine[]): readonly PageLine[] {
  const text = (at: number): string => lines[at]?.content.text ?? '';
  const areCells = (a: string, b: string): boolean =>
    [a, b].some(isFigureCell) && [a, b].every((cell) => isFigureCell(cell) || isLabelCell(cell));
  const tabs = (at: number): number => lines[at]?.spaced.text.split('\t').length ?? 0;
  const areRows = (above: number, below: number): boolean => tabs(above) > 2 && tabs(above) === tabs(below);
  const parts = (at: number): boolean =>
    isSheetEdge(text(at)) &&
    (areRows(at - 1, at + 1) ||
      (areCells(text(at - 2), text(at - 1)) && areCells(text(at + 1), text(at + 2))));
  return lines.filter((_, at) => !parts(at));
}

/** The lines without what a sheet has at its edge: its number amid a table, and what stands beside two numbers or more (某县人大会议文件（1）). */
export const withoutSheetHeads = (lines: readonly PageLine[]): readonly PageLine[] =>
  withoutRepeated(withoutPageNumbers(lines));

function withoutRepeated(lines: readonly PageLine[]): readonly PageLine[] {
  const text = (at: number): string => lines[at]?.content.text ?? '';
  const isEdge = (at: number): boolean => isSheetEdge(text(at));
  const mayBeHead = (at: number): boolean =>
    (isEdge(at - 1) || isEdge(at + 1)) && !isEdge(at) && isShort(text(at));
  const times = new Map<string, number>();
  const heads = [...lines.keys()].filter(mayBeHead);
  for (const at of heads) times.set(text(at), (times.get(text(at)) ?? 0) + 1);
  const repeated = new Set(heads.filter((at) => (times.get(text(at)) ?? 0) > 1));
  return repeated.size === 0 ? lines : lines.filter((_, at) => !repeated.has(at));
}
