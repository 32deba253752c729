/** Lines that a scraper broke, one line again; rows and furniture stay apart. */
import type { LineKind } from '../../clean/furniture/classify.ts';
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
  const joined: PageLine[] = [];
  lines.forEach((line, at) => {
    const above = joined.at(-1);
    const last = lines[at - 1];
    const joinable =
      above && last && isText(at) && isText(at - 1) && above.content.text.length < longestParagraph;
    if (joinable && carriesOn(wrapped(above), wrapped(last), wrapped(line), wrapping))
      joined[joined.length - 1] = joinLine(above, line);
    else joined.push(line);
  });
  return joined.filter((line) => hasWords(line.content.text));
}
