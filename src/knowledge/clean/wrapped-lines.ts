/** Puts sentences together again that a scraper broke over several lines. */

/** What joining looks at: the words of a line and how it stood on the page. */
export interface WrappedLine {
  readonly text: string;
  readonly gap: boolean;
  readonly indented: boolean;
}

const ended = /[。！？；：…”）】》!?;:)]$/;
/** ● 一、 （二） 3. 问： 附： 【签约一批】 ——副标题 第一， #话题# */
const opensBlock =
  /^(?:[●•·◆■▲★※○◇□➤#【〖|]|——|[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|[①-⑳]|第[一二三四五六七八九十]{1,3}[，、章节条]|[问答附注][：:])/;
/** ，总投资… ）的项目… %。 */
const continues = /^[，。、；：！？）”》%％]/;
const breaksOff = /[，、（“《(—]$/;
/** 59.7 | 亿元 : a number parted from its unit. */
const unitFirst = /^(?:[万亿千百]|元|个|项|家|%|年|月|日|平方|公里|公顷|亩|吨|人|户|倍|多|余)/;

/** Width on paper: a Chinese character is twice a letter. */
function widthOf(text: string): number {
  return text.length - (text.match(/[ -~]/g)?.length ?? 0) / 2;
}

/** Line width of a page whose paragraphs were cut at a fixed width; undefined when they were not. */
export function wrapWidth(lines: readonly string[]): number | undefined {
  const cut = lines.filter((line) => line.length >= 14 && !ended.test(line) && /[，、。]/.test(line));
  if (cut.length < 3) return undefined;
  const widths = cut.map(widthOf).sort((a, b) => a - b);
  const middle = widths[widths.length >> 1] ?? 0;
  const alike = widths.filter((width) => Math.abs(width - middle) <= Math.max(2, middle * 0.15));
  return alike.length >= 0.8 * widths.length ? middle : undefined;
}

/** Whether a bracket or quotation opened in the last part of a line is still open. */
function leavesOpen(text: string): boolean {
  const tail = text.slice(-200);
  const opened = Math.max(tail.lastIndexOf('（'), tail.lastIndexOf('“'), tail.lastIndexOf('《'));
  const closed = Math.max(tail.lastIndexOf('）'), tail.lastIndexOf('”'), tail.lastIndexOf('》'));
  return opened > closed && /[，、。；]/.test(tail);
}

/** Whether `next` carries on the sentence that `above` (already joined) leaves unfinished. */
export function carriesOn(above: WrappedLine, last: WrappedLine, next: WrappedLine, width?: number): boolean {
  if (continues.test(next.text)) return !ended.test(above.text) || /^[，。、；：！？）”》]/.test(next.text);
  if (ended.test(above.text) || opensBlock.test(next.text)) return false;
  if (breaksOff.test(above.text) && /[\p{Script=Han}\d“《]/u.test(next.text)) return true;
  if (next.gap) return false;
  if (/\d\.$/.test(above.text) && /^\d/.test(next.text)) return true;
  if (/\d$/.test(above.text) && unitFirst.test(next.text)) return /[，、。]/.test(above.text);
  if (leavesOpen(above.text)) return true;
  const fills = width !== undefined && widthOf(last.text) >= 0.85 * width && /[，、。]/.test(above.text);
  return fills && (!next.indented || last.indented);
}
