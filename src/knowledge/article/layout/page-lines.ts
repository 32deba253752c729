/** A page cut into lines, each cleaned of garbling. */
import type { MappedText } from '../../clean/mapped-text.ts';
import { type PageLine, readPageLine, splitLines, splitLostBreaks } from '../../clean/page-line.ts';
import { splitRunOn } from '../../clean/run-on.ts';
import type { Page } from '../formats/page.ts';

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

/** The lines of a page that have words. */
export function pageLines(page: Page): readonly PageLine[] {
  const inLink = linkMap(page);
  const lines: PageLine[] = [];
  let gap = false;
  for (const whole of splitRunOn(splitLines(page.visible))) {
    const parts = splitLostBreaks(whole);
    for (const part of parts) {
      const indented = /^\s/.test(part.text);
      const line = readPageLine(part, { gap, indented, linked: isLinked(part, inLink) });
      gap = line === undefined || parts.length > 1;
      if (line) lines.push(line);
    }
  }
  return lines;
}
