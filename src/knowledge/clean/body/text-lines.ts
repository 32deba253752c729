/** Which lines of the article's stretch are text. */
import { overlap, pairsOf } from '../likeness.ts';
import { type Body, type KindOfLine, weight } from './line.ts';
import { agenda, dateLine, notice } from './tail.ts';

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
