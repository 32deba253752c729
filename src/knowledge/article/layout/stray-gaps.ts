/** Pages whose words a scraper set apart (重点 项目 建设): there a single gap parts no links of a menu and ends no name. */
import { replaceMatches } from '../../clean/mapped-text.ts';
import type { PageLine } from '../../clean/page-line.ts';

/** Share of gaps between Chinese characters above which the running text of a page has stray ones. */
const strayGaps = 0.02;
/** A line that is no menu. */
const sentence = /[，。]/;
const gapInside = /\p{Script=Han} (?=\p{Script=Han})/gu;
/** A single gap beside a Chinese character; wider ones part names and labels still (漯河 日报　　点击 : 739). */
const single = /(?<=[\p{Script=Han}：，、]) (?=[^\s])|(?<=[^\s]) (?=[\p{Script=Han}：，、])/gu;

function hasStrayGaps(lines: readonly PageLine[]): boolean {
  const text = lines
    .map(({ spaced }) => spaced.text)
    .filter((line) => sentence.test(line))
    .join('\n');
  return (text.match(gapInside)?.length ?? 0) > strayGaps * text.length;
}

/** The lines as they are classified, and as labels and names are read from them. */
export function closeStrayGaps(lines: readonly PageLine[]): readonly PageLine[] {
  if (!hasStrayGaps(lines)) return lines;
  return lines.map((line) => ({ ...line, spaced: replaceMatches(line.spaced, single, () => '') }));
}
