/** Where the article stands on its page: the stretch that carries running text, and which of its lines are text. */
import type { LineKind } from './furniture/classify.ts';
import { overlap, pairsOf } from './likeness.ts';

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

/** Shortest running text that makes an article. */
const leastText = 12;
const rowWeight = 12;

/** How much running text a line carries. */
function weight(line: KindOfLine | undefined): number {
  if (line?.kind === 'row') return rowWeight;
  return line?.kind === 'prose' || line?.kind === 'item' ? line.text.length : 0;
}

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

/** The line after the byline that most of the text follows; 0 when there is none. */
function afterByline(lines: readonly KindOfLine[], end: number): number {
  const total = weightOf(lines, 0, end);
  let before = 0;
  let start = 0;
  for (let i = 0; i < end; i++) {
    if (lines[i]?.kind === 'byline' && total - before >= 0.6 * total) start = i + 1;
    before += weight(lines[i]);
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

const dateLine =
  /^[（(]?(?:(?:19|20)\d{2}|二[〇○0零]\p{Script=Han}{2})\s?年\s?[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日[）)]?$/u;
/** 附件：1.… 抄送：… 咨询电话：… */
const notice =
  /^(?:附件?\d?|抄送|抄报|主送|联系人|咨询电话|咨询热线|联系电话|监督电话|报名电话|联系方式|联系地址|公示时间|公示期|受理电话|备注|注|说明)[：:]/;

/** 会议时间：… 地点：… inside a notice, not its byline. */
const agenda = /^(?:会议|活动|举办|报名|开工|签约)?(?:时间|地点|日期)[：:]/;

/** A name and a date below a notice: 某某局 / 2017年10月18日. */
function signatureEnd(lines: readonly KindOfLine[], from: number): number {
  for (let i = from; i < Math.min(from + 4, lines.length); i++) {
    if (dateLine.test(lines[i]?.text ?? '')) return i;
    if (lines[i]?.kind !== 'short') return from - 1;
  }
  return from - 1;
}

/** 03 城北医院迁建 */
const numbered = /^(\d{1,2})[ .、]?(?=[\p{Script=Han}A-Z])(?![个项家条座名位次年月日天人])/u;
/** 总投资3亿元，设床位300张 */
const told = /\d[^，]*，|，[^，]*\d/;

/** The last line of numbered names that go on below the text, each with what is told of it: 02 …, and then 03 …. */
function numberedEnd(lines: readonly KindOfLine[], last: number): number {
  const numberOf = (line: KindOfLine | undefined): string | undefined => numbered.exec(line?.text ?? '')?.[1];
  let end = last;
  for (;;) {
    const number = lines[end + 1]?.kind === 'short' ? numberOf(lines[end + 1]) : undefined;
    if (number === undefined) return end;
    const before = `${Number(number) - 1}`.padStart(number.length, '0');
    if (!lines.slice(Math.max(0, end - 2), end + 1).some((line) => numberOf(line) === before)) return end;
    const next = lines[end + 2];
    end += next?.kind === 'short' && told.test(next.text) ? 2 : 1;
  }
}

/** Last line of what hangs below the text: signature, attachments, contacts, a list that was announced. */
function tailEnd(lines: readonly KindOfLine[], last: number): number {
  const listed = /：$/.test(lines[last]?.text ?? '');
  let end = last;
  for (let i = last + 1; i < lines.length; i++) {
    const line = lines[i];
    const signed = signatureEnd(lines, i);
    if (signed >= i) return signed;
    if (!line || !(notice.test(line.text) ? /short|byline/ : listed ? /short/ : /^$/).test(line.kind))
      return end;
    end = i;
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

/** The stretch of running text; undefined when the page has none. */
export function findBody(lines: readonly KindOfLine[]): Body | undefined {
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

/** 填报单位：县重点办 单位：万元, 表一：各行业完成情况单位：个、万元, above a page that is a table. */
const unitLine =
  /(?:^|[^\p{Script=Han}]|表|计量|金额)单位[：:]\s?(?:[百千万亿]{0,2}美?元|[个项户家]|%)|单位[：:]\s?[个项户家万亿元%、]{1,12}$/u;

/** A heading or salutation above the first paragraph: 各镇人民政府：, or short lines that speak of the text. */
function leads(line: KindOfLine, pairs: ReadonlySet<string>): boolean {
  if (unitLine.test(line.text)) return true;
  const letters = line.text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (notice.test(line.text) || dateLine.test(line.text)) return false;
  return (
    letters >= 4 &&
    (/：$/.test(line.text) || /^[一二三四五六七八九十]、/.test(line.text) || overlap(line.text, pairs) >= 0.4)
  );
}

/** ■ of ■ 甲省·乙县 */
const headMark = /^[■▍▎◆▌▶►★※◎]/;

/** Where the unbroken run of such lines above the first paragraph begins; the first of the headings that go on below it is one. */
function leadStart(lines: readonly KindOfLine[], from: number, first: number): number {
  const below = lines.slice(first, first + 40);
  const pairs = pairsOf(
    below
      .map((line) => line.text)
      .join('\n')
      .slice(0, 4000),
  );
  const marks = new Set(
    below.flatMap(({ kind, text }) => (kind === 'short' ? (headMark.exec(text) ?? []) : [])),
  );
  let start = Math.max(from, first);
  for (let i = first - 1; i >= from; i--) {
    const line = lines[i];
    if (line?.kind !== 'short') break;
    if (leads(line, pairs) || marks.has(headMark.exec(line.text)?.[0] ?? '')) start = i;
  }
  return start;
}

/** Whether a line inside the body that is neither running text nor a short line is text all the same. */
function staysInside(line: KindOfLine): boolean {
  return dateLine.test(line.text) || notice.test(line.text) || agenda.test(line.text);
}

/** Lines from `first` to the body's end that are text: no furniture, and no loose headlines behind furniture. */
export function textLines(lines: readonly KindOfLine[], first: number, body: Body): readonly number[] {
  const kept: number[] = [];
  let trusted = true;
  for (let i = leadStart(lines, first, body.first); i <= body.last; i++) {
    const line = lines[i];
    if (!line || line.kind === 'caption') continue;
    const inside = i > body.first && staysInside(line);
    if (weight(line) > 0) trusted = true;
    else if (line.kind !== 'short' && !inside) trusted = false;
    if (inside || (trusted && (line.kind === 'short' || weight(line) > 0))) kept.push(i);
  }
  return kept;
}
