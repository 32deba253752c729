/** One line of a page, cleaned of garbling. */
import { withColons } from './furniture/cards.ts';
import { join, type MappedText, replaceMatches, slice, trim } from './mapped-text.ts';
import { stripMarkup } from './markup.ts';
import { stripPinyin } from './pinyin.ts';
import { settlePunctuation } from './punctuation.ts';
import { tightenSpaces } from './spaces.ts';
import { toSimplified } from './traditional.ts';
import { settleWidths } from './width.ts';

/** A line of a page, cleaned, with how it stood there. */
export interface PageLine {
  /** As it is read. */
  readonly content: MappedText;
  /** The same with the gaps of the page, which part the cells of rows and the links of menus. */
  readonly spaced: MappedText;
  /** A blank line, or a lost paragraph break, stood before it. */
  readonly gap: boolean;
  /** Began with white space. */
  readonly indented: boolean;
  /** Most of it was the text of links. */
  readonly linked: boolean;
}

/** Steps that do not look at spaces, in an order that matters: readings stand behind traditional characters. */
function ungarble(source: MappedText): MappedText {
  return toSimplified(stripPinyin(settleWidths(stripMarkup(source))));
}

/** A stretch of text in one width, simplified, without markup, readings and stray spaces. */
export function cleanStretch(source: MappedText): MappedText {
  return tightenSpaces(settlePunctuation(ungarble(source)));
}

/** The end of a sentence that a scraper, or the edge of a sheet, put on a line of its own: 占年度计划的73.2⏎%。 */
const strayEnd = /^(?:[%％‰][，。；！？”）]{0,3}|[。；！？”）]{1,3})$/;

/** The cell of a table that gives nothing, on a line of its own: — under 排名 of 合计; elsewhere it is a rule. */
const emptyCell = /^(?:[-—–]{1,2}|\/)$/;

/** Holds a letter or a digit. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** ▶ ☑ 👉: pictures in front of an item or a heading; ★ and the like are marks already. */
const PICTURES =
  /^\s*(?:(?![★☆©®™\d#*])[\p{Extended_Pictographic}►▷▸▹➢➣▫◦‣⁃]\ufe0f?\s*){1,4}(?=[\p{Script=Han}\d“])/gu;
/** 一、 and a line without a figure head what follows. */
const ITEM = /^(?![一二三四五六七八九十]{1,3}、).*\d/u;

/** 👉产业园总投资9亿元 → ●产业园…, 📌重点项目 → 重点项目 */
const withBullet = (source: MappedText): MappedText =>
  replaceMatches(source, PICTURES, ({ 0: { length } }) => (ITEM.test(source.text.slice(length)) ? '●' : ''));

/** 01 云溪水厂, NO.1 云溪水厂, ① 云溪水厂, 【1】云溪水厂, 项目一：云溪水厂: the number of a name that has a line to itself. */
const ORDINAL =
  /^\s*(?:(?:NO\.?\s?)?(0\d|1\d(?=[\s|丨]))|NO\.?\s?(\d{1,2})|【(\d{1,2})】|([①-⑳])|项目([一二三四五六七八九十]{1,2})[:：、|])[\s|丨]*(?=[\p{Script=Han}“A-Z])/u;
/** A name and nothing told of it: no clause, and no cells of a row. */
const NAME_ALONE = /^(?!\S{1,36}\s{1,8}\S{0,20}\d)[^，。；：:！？\t]{4,36}$/u;
/** A name that heads what its line tells: 云溪水厂。总投资…, 云溪水厂：总投资… */
const HEADED = /^[^，。；：:！？\s]{4,30}[。：:]./u;
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const NUMERALS = '一二三四五六七八九十';

/** Each becomes 01.云溪水厂, and ①云溪水厂。总投资… becomes 1.云溪水厂。总投资…. */
const withNumber = (source: MappedText): MappedText =>
  replaceMatches(
    source,
    new RegExp(ORDINAL.source, 'gu'),
    ([mark, zero, no, bracketed, circled, numeral]) => {
      if (!NAME_ALONE.test(source.text.slice(mark.length)))
        return circled && HEADED.test(source.text.slice(mark.length))
          ? `${CIRCLED.indexOf(circled) + 1}.`
          : mark;
      const number =
        zero ??
        no ??
        bracketed ??
        (circled ? CIRCLED.indexOf(circled) + 1 : NUMERALS.indexOf(numeral ?? '') + 1);
      return number === 0 ? mark : `${`${number}`.padStart(2, '0')}.`;
    },
  );

/** The line with its readings and widths settled, in both spacings; undefined when nothing is left of it. `inTable` where a cell stands above it. */
export function readPageLine(
  source: MappedText,
  place: Pick<PageLine, 'gap' | 'indented' | 'linked'>,
  inTable = false,
): PageLine | undefined {
  const spaced = trim(withNumber(settlePunctuation(ungarble(withColons(withBullet(source))))));
  const stands = strayEnd.test(spaced.text) || (inTable && emptyCell.test(spaced.text));
  if (!hasWords(spaced.text) && !stands) return undefined;
  return { content: tightenSpaces(spaced), spaced, ...place };
}

/** Two lines of a page as one. */
export function joinLine(above: PageLine, below: PageLine): PageLine {
  const spaced = settlePunctuation(join([above.spaced, below.spaced], ' '));
  return { ...above, spaced, content: tightenSpaces(spaced) };
}

/** Two ideographic spaces (or four plain ones after a full stop) inside a line are a lost paragraph break. */
const innerGap = /(?:\u3000[ \u00a0]{0,4}){2,}|[ \u00a0]{4,}/g;
const sentenceEnd = /[。！？!?；;：:”）)]$/;

/** Where a line falls into paragraphs: 成功举行。　　本次活动 … */
export function splitLostBreaks(line: MappedText): readonly MappedText[] {
  const parts: MappedText[] = [];
  let from = 0;
  for (const gap of line.text.matchAll(innerGap)) {
    const before = line.text.slice(from, gap.index).trimEnd();
    const after = line.text.slice(gap.index + gap[0].length, gap.index + gap[0].length + 200);
    if (before === '' || !(sentenceEnd.test(before.slice(-1)) || opensParagraph(gap[0], after))) continue;
    parts.push(slice(line, from, gap.index));
    from = gap.index + gap[0].length;
  }
  return [...parts, slice(line, from, line.text.length)];
}

/** [主持人]今年怎么安排[方远]共安排…: who speaks next begins a line. */
export function splitSpeakers(line: MappedText): readonly MappedText[] {
  if (!HOST.test(line.text)) return [line];
  const starts = [...line.text.matchAll(SPEAKER)].map(({ index }) => index).filter((index) => index > 0);
  return [0, ...starts].map((start, i) => slice(line, start, starts[i] ?? line.text.length));
}

const HOST = /[[【［](?:主持人|\p{Script=Han}{0,6}记者)[\]】］]/u;
const SPEAKER = /[[【［][\p{Script=Han}·]{2,12}[\]】］]/gu;

/** 　　1—9月份，全区…: ideographic spaces followed by running text. */
function opensParagraph(gap: string, after: string): boolean {
  const next = after.split(/\u3000| {4}/, 1)[0] ?? '';
  return gap.startsWith('\u3000') && next.length >= 15 && /[，。,]/.test(next);
}

/** The lines of a decoded text, line ends left out. */
export function splitLines(source: MappedText): readonly MappedText[] {
  const lines: MappedText[] = [];
  let from = 0;
  for (const end of source.text.matchAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g)) {
    lines.push(slice(source, from, end.index));
    from = end.index + end[0].length;
  }
  return [...lines, slice(source, from, source.text.length)];
}
