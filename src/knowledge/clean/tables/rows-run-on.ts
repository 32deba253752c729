/** Tables that lost the breaks between their rows: each row begins with the next number, behind the last word of the one before (…9600 县住建局3 云溪小学 …). */
import { type MappedText, slice } from '../mapped-text.ts';
import { isFigureWord, isHead, wordsOf } from './headed-words.ts';
import { NUMBERS_ROWS } from './sections.ts';

/** 二、新开工项目（6个） 448400 — 147000, 合计 91800 */
const SUM =
  /(?<=[\p{Script=Han}）)])(?=(?:[一二三四五六七八九十]{1,2}、\p{Script=Han}{2,14}|[合总小]计)(?:[（(]\d{1,4}[个项][）)])? [\d—])/gu;
const OPENS = /^\s*(?:\d{1,3}\s|[一二三四五六七八九十]{1,2}、|[合总小]计)/u;

/** The lines of a page with such rows apart. */
export function splitRows(lines: readonly MappedText[]): readonly MappedText[] {
  let next = 0;
  return lines.flatMap((line) => {
    const words = next > 0 || line.text.length > 200 ? [] : wordsOf(line);
    if (words.length > 0 && isHead(words) && NUMBERS_ROWS.test(words[0]?.text ?? '')) {
      next = 1;
      return [line];
    }
    if (next === 0 || line.text.trim() === '') return [line];
    if (!OPENS.test(line.text)) {
      next = 0;
      return [line];
    }
    const rows = rowsOf(line, next);
    next = rows.next;
    return rows.lines;
  });
}

/** The rows of a line, and the number of the row that comes behind them. */
function rowsOf(line: MappedText, from: number): { lines: MappedText[]; next: number } {
  const lines: MappedText[] = [];
  let next = from;
  let start = 0;
  const cut = (at: number): void => {
    if (at > start) lines.push(slice(line, start, at));
    start = at;
  };
  const sums = [...line.text.matchAll(SUM)].map(({ index }) => index);
  for (let at = 0; at >= 0; ) {
    const number = new RegExp(`(?<![\\d.,—-])${next}(?=\\s+[\\p{L}\\d“])`, 'gu');
    number.lastIndex = at;
    let found = number.exec(line.text);
    while (found !== null && !isComplete(line.text.slice(start, found.index))) found = number.exec(line.text);
    for (const sum of sums.filter((index) => index > start && index < (found?.index ?? line.text.length)))
      if (isComplete(line.text.slice(start, sum))) cut(sum);
    if (found === null) break;
    cut(found.index);
    at = found.index + 1;
    next++;
  }
  cut(line.text.length);
  return { lines, next };
}

/** Nothing, or a row whose figures stand behind its words, with no more than who answers for it behind them. */
function isComplete(row: string): boolean {
  const words = wordsOf({ text: row, starts: [], ends: [] });
  if (words.length === 0) return true;
  const last = words.findLastIndex(isFigureWord);
  return last > 0 && last >= words.length - 2;
}
