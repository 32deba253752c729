/** A page cut into lines, each cleaned of garbling. */
import type { MappedText } from '../../clean/mapped-text.ts';
import {
  type PageLine,
  readPageLine,
  splitLines,
  splitLostBreaks,
  splitSpeakers,
} from '../../clean/page-line.ts';
import { splitRunOn } from '../../clean/run-on.ts';
import { isLabelCell, isNumericCell } from '../../clean/tables/numeric-cell.ts';
import { splitRows } from '../../clean/tables/rows-run-on.ts';
import type { Page } from '../formats/page.ts';
import { splitEntries } from './entries-run-on.ts';

/** For each raw offset whether it is inside a link. */
function linkMap(page: Page): Uint8Array {
  const last = page.links.reduce((end, link) => Math.max(end, link.end), 0);
  const map = new Uint8Array(last);
  for (const { start, end } of page.links) map.fill(1, start, end);
  return map;
}

/** Whether four fifths of a line are links. */
function isLinked(line: MappedText, inLink: Uint8Array): boolean {
  const linked = line.starts.filter((start) => inLink[start] === 1).length;
  return linked > 0 && linked * 5 >= line.text.trim().length * 4;
}

/** 79.3, 州本级 or — on a line of its own. */
const isCell = (text: string): boolean => isNumericCell(text) || (text.length <= 12 && isLabelCell(text));

/** The lines of a page that have words, or are empty cells of a table. */
export function pageLines(page: Page): readonly PageLine[] {
  const inLink = linkMap(page);
  const lines: PageLine[] = [];
  let gap = false;
  for (const whole of splitRows(splitRunOn(splitLines(page.visible))).flatMap(splitSpeakers)) {
    const parts = splitLostBreaks(whole).flatMap(splitEntries);
    for (const part of parts) {
      const indented = /^\s/.test(part.text);
      const place = { gap, indented, linked: isLinked(part, inLink) };
      const line = readPageLine(part, place, isCell(lines.at(-1)?.content.text ?? ''));
      gap = line === undefined || parts.length > 1;
      if (line) lines.push(line);
    }
  }
  return lines;
}
