/** Where the article stands on its page: the stretch that carries running text. */
import { type Body, type KindOfLine, weight } from './line.ts';
import { dateLine, numberedEnd, tailEnd } from './tail.ts';

/** Shortest running text that makes an article. */
const leastText = 12;

function weightOf(lines: readonly KindOfLine[], from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += weight(lines[i]);
  return sum;
}

const isMarker = (line: KindOfLine | undefined): boolean =>
  line?.kind === 'related' || line?.kind === 'legal';

/** Where other people begin to speak, once something has been said. */
function speakersEnd(lines: readonly KindOfLine[]): number {
  let said = 0;
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]?.kind === 'comment' && said >= 40) return i;
    said += weight(lines[i]);
  }
  return lines.length;
}

/** 2024年3月5日 below paragraphs: a letter is signed there, and what is enclosed follows (附：…). */
const isSignature = ({ text }: KindOfLine, before: number): boolean =>
  before >= LETTER && dateLine.test(text);
const LETTER = 120;

/** The line after the byline that most of the text follows; 0 when there is none. */
function afterByline(lines: readonly KindOfLine[], end: number): number {
  const total = weightOf(lines, 0, end);
  let before = 0;
  let start = 0;
  for (let i = 0; i < end; i++) {
    const line = lines[i];
    if (line?.kind === 'byline' && total - before >= 0.6 * total && !isSignature(line, before)) start = i + 1;
    before += weight(line);
  }
  return start;
}

/** Stretches between the headings of lists of other articles. */
function sections(lines: readonly KindOfLine[], from: number, to: number): Body[] {
  const found: Body[] = [];
  let first = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !isMarker(lines[i])) continue;
    if (i > first) found.push({ first, last: i - 1 });
    first = i + 1;
  }
  return found;
}

/** A paragraph, not a headline. */
const LONG = 40;

/** The first section that is no mere teaser beside the biggest one. */
function mainSection(lines: readonly KindOfLine[], from: number, to: number): Body | undefined {
  const all = sections(lines, from, to);
  const sizes = all.map((section) => weightOf(lines, section.first, section.last + 1));
  const biggest = Math.max(0, ...sizes);
  return biggest < leastText ? undefined : all[sizes.findIndex((size) => size >= 0.3 * biggest)];
}

/**
 * 延伸阅读：某县上半年开工23个项目 between two paragraphs: it names its one article itself, and what follows is no part of
 * it, where that goes on or is signed; a last paragraph is the teaser's own.
 */
function isInserted(lines: readonly KindOfLine[], marker: number): boolean {
  const [line, next, last] = lines.slice(marker, marker + 3);
  return (
    line?.kind === 'related' &&
    /(?:阅读|链接|新闻|报道)[：:】\]》].{8}/.test(line.text) &&
    weight(next) >= LONG &&
    (weight(last) >= LONG || last?.kind === 'byline')
  );
}

/** Whether the article goes on behind a marker: paragraphs follow one another, not headline by teaser. */
function resumes(lines: readonly KindOfLine[], marker: number, end: number, before: number): boolean {
  if (isInserted(lines, marker)) return true;
  if (weightOf(lines, marker, end) < 0.5 * before) return false;
  const at = lines.findIndex((line, i) => i > marker && weight(line) >= LONG);
  return at >= 0 && at < end && weight(lines[at + 1]) > 0;
}

/** The first marker that the article does not come back from. */
function articleEnd(lines: readonly KindOfLine[], first: number, end: number): number {
  for (let i = first; i < end; i++) {
    if (isMarker(lines[i]) && !resumes(lines, i, end, weightOf(lines, first, i))) return i;
  }
  return end;
}

/** 总投资61.8亿元: a line that says no more than a figure. */
const tellsFigure = (line: KindOfLine | undefined): boolean =>
  line?.kind === 'short' && /\d(?:[万亿]元|[个项]|%)$/.test(line.text);

/** The first paragraph of a section, or the figures that stand above it one to a line. */
function firstTold(lines: readonly KindOfLine[], section: Body): number {
  const first = lines.findIndex((line, i) => i >= section.first && weight(line) > 0);
  const figures = lines.findIndex((line, i) => i >= section.first && tellsFigure(line));
  return figures >= 0 && figures < first && tellsFigure(lines[figures + 1]) ? figures : first;
}

/** So many lines with a figure are a text of their own, on a page that has no paragraph: a post with one figure a line. */
const MANY_FIGURES = 5;
/** 省级重点项目 5个 完成投资11.4亿元, 实际使用外资1260万美元 */
const saysFigure =
  /\d\s?(?:[百千万亿]*(?:美?元|平方米|公里|亩|吨|千瓦|[个项家户条座人张])|%|个?百分点)(?![\d.])/;

/** The stretch of running text, or of lines that tell a figure each; undefined when the page has neither. */
export function findBody(lines: readonly KindOfLine[]): Body | undefined {
  const told = findText(lines);
  if (told !== undefined) return told;
  const tells = ({ kind, text }: KindOfLine): boolean => kind === 'short' && saysFigure.test(text);
  const figures = lines.filter(tells);
  const years = new Set(figures.flatMap(({ text }) => text.match(/(?:19|20)\d{2}(?=年)/g) ?? []));
  return figures.length < MANY_FIGURES || years.size > MOST_YEARS
    ? undefined
    : findText(lines.map((line) => (tells(line) ? { ...line, kind: 'item' } : line)));
}

/** Headlines of several years are no post. */
const MOST_YEARS = 2;

function findText(lines: readonly KindOfLine[]): Body | undefined {
  const speech = speakersEnd(lines);
  const section = mainSection(lines, afterByline(lines, speech), speech) ?? mainSection(lines, 0, speech);
  if (!section) return undefined;
  const first = firstTold(lines, section);
  const end = articleEnd(lines, first, speech);
  let last = end - 1;
  while (last > first && weight(lines[last]) === 0) last--;
  const article = lines.slice(0, end);
  return { first, last: tailEnd(article, numberedEnd(article, last)) };
}
