/** Lines that a scraper broke, one line again; rows and furniture stay apart. */
import type { LineKind } from '../../clean/furniture/classify.ts';
import { isSheetEdge } from '../../clean/furniture/sheet-edge.ts';
import { hasWords, joinLine, type PageLine } from '../../clean/page-line.ts';
import { carriesOn, findWrapping, type WrappedLine } from '../../clean/wrapped-lines.ts';

/** Longer than this, a paragraph takes no more lines. */
const longestParagraph = 5000;

const wrapped = (line: PageLine): WrappedLine => ({
  text: line.content.text,
  gap: line.gap,
  indented: line.indented,
});

/** Joins what belongs together; `kinds` and `rows` tell which lines are text and which are table rows. */
export function joinLines(
  lines: readonly PageLine[],
  kinds: readonly LineKind[],
  rows: { has(line: number): boolean },
): readonly PageLine[] {
  const isText = (at: number) => /^(?:prose|item|short)$/.test(kinds[at] ?? '') && !rows.has(at);
  const wrapping = findWrapping(lines.filter((_, at) => isText(at)).map((line) => line.content.text));
  const isEdge = (line: PageLine | undefined): boolean =>
    line !== undefined && isSheetEdge(line.content.text);
  const joined: PageLine[] = [];
  lines.forEach((line, at) => {
    // 完成投资12 | — 1 — | .4亿元: a sentence goes on behind the number of its sheet
    const edge = isEdge(lines[at - 1]) ? 1 : 0;
    const above = joined.at(-1 - edge);
    const last = lines[at - 1 - edge];
    const joinable =
      above && last && isText(at) && isText(at - 1 - edge) && above.content.text.length < longestParagraph;
    if (joinable && carriesOn(wrapped(above), wrapped(last), wrapped(line), wrapping))
      joined.splice(-1 - edge, 1 + edge, joinLine(above, line));
    else joined.push(line);
  });
  const cells = new Set(lines.filter((_, at) => rows.has(at))); // — holds the place of its column
  return joined.filter((line) => cells.has(line) || hasWords(line.content.text));
}
