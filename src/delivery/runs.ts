/** Styled text, as the chat platforms show it. */
import { type Evidence, markedStretches } from '../bot/index.ts';

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  /** http(s) only; anything else is shown as text without a link. */
  readonly href?: string | undefined;
}

/** What stands in `[start, end)` of the joined text of the runs. */
export function sliceRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const slice: Run[] = [];
  let offset = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    if (text !== '') slice.push({ ...run, text });
    offset += run.text.length;
  }
  return slice;
}

/** The sentence that proves a figure, with the figure bold. */
export function markedSentence({ citation, marks }: Evidence): Run[] {
  return markedStretches(citation.snippet, marks).map(({ text, isMarked }) => ({ text, bold: isMarked }));
}

/** Whether an address is one a person may be sent to, and no longer than the platform takes. */
export function isWebAddress(href: string | undefined, most: number): href is string {
  return href !== undefined && href.length <= most && /^https?:\/\//i.test(href);
}
