/** What a printed paper repeats at the head or foot of its sheets, beside their numbers. */
import { isSheetEdge } from '../../clean/furniture/sheet-edge.ts';
import type { PageLine } from '../../clean/page-line.ts';

/** Longer lines are text, and so is what has sentences; a table says on each sheet what its columns and units are. */
const isShort = (text: string): boolean =>
  text.length <= 40 && !/[。；\t]|单位[：:]|^(?:序号|编号|名称|项目|指标)/.test(text);

/** The lines without one that stands beside two page numbers or more: 某县人大会议文件（1）. */
export function withoutSheetHeads(lines: readonly PageLine[]): readonly PageLine[] {
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
