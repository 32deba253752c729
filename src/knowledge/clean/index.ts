/** The door of the clean room: what questions and answers need of the cleaning that articles go through. */
import { verbatim } from './mapped-text.ts';
import { cleanStretch } from './page-line.ts';

export { PROJECT_LABEL } from './furniture/project-label.ts';
export { isSheetEdge } from './furniture/sheet-edge.ts';
export { sentenceSpans } from './sentences.ts';
export { asWritten } from './split-words.ts';

const longest = 20_000;

/** Simplified characters, half-width letters and digits, no reading annotations, no stray spaces: 總 投資１億元 → 总投资1亿元. */
export function simplify(text: string): string {
  return cleanStretch(verbatim(text.slice(0, longest))).text;
}
