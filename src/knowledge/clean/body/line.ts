/** A page line as the search for the article sees it, and how much running text it carries. */
import type { LineKind } from '../furniture/classify.ts';

/** A line as this step sees it. */
export interface KindOfLine {
  readonly kind: LineKind;
  readonly text: string;
}

/** Indices of page lines, both inside. */
export interface Body {
  readonly first: number;
  readonly last: number;
}

const rowWeight = 12;

/** How much running text a line carries. */
export function weight(line: KindOfLine | undefined): number {
  if (line?.kind === 'row') return rowWeight;
  return line?.kind === 'prose' || line?.kind === 'item' ? line.text.length : 0;
}
