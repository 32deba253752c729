/** Stray spaces inside Chinese words and numbers: 总 投资 836.4亿 元 → 总投资836.4亿元. */
import { type MappedText, replaceMatches, trim } from './mapped-text.ts';

const han = /\p{Script=Han}/u;
const word = /[A-Za-z]/;
const digit = /\d/;
/** Marks that make a line a sentence; a line without them may part its clauses by spaces, as headlines do. */
const sentenceMark = /[，。；、]/;

/** Length of the unbroken stretch before or after a gap. */
function reach(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (at >= 0 && at < text.length && text[at] !== ' ' && text[at] !== '\t') at += step;
  return Math.abs(at - from);
}

/** 涧西开工一批项目 总投资50亿元: a gap between two clauses of a headline. */
function partsClauses(text: string, start: number, end: number): boolean {
  const next = text[end] ?? '';
  if (!/[\p{Script=Han}\d“《【—]/u.test(next)) return false;
  // a number may belong to the word before it: 新签约 219个项目
  const least = digit.test(next) ? 8 : 3;
  return reach(text, start - 1, -1) >= least && reach(text, end, 1) >= least;
}

/** The number before a gap, no part of a date, a range or a longer list of numbers. */
const leftPart = /(?:^|[^\d.:：/~～—–\s-])\s{0,2}(\d{1,4}(?:\.\d{1,2})?)$/;
/** The number behind it and its unit. */
const rightPart = /^(\d{1,3}(?:\.\d{1,4})?)\s{0,2}(?:[%％万亿元个项家人倍亩吨]|公里|平方|千瓦)/;

/** 4.1 5亿元, 8 3%: in running text two numbers never stand side by side. */
function brokenNumber(text: string, start: number, end: number): boolean {
  const left = leftPart.exec(text.slice(Math.max(0, start - 12), start))?.[1];
  const right = rightPart.exec(text.slice(end, end + 14))?.[1];
  if (!left || !right || /^(?:19|20)\d\d$/.test(left)) return false;
  return !(left.includes('.') && right.includes('.'));
}

/** What stands for the gap `[start, end)`: a space, or nothing. */
function closeGap(text: string, start: number, end: number, headline: boolean): string {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (digit.test(before) && digit.test(after)) return !headline && brokenNumber(text, start, end) ? '' : ' ';
  if (before === '.' && digit.test(text[start - 2] ?? '') && digit.test(after)) return '';
  if (digit.test(before) && after === '.' && digit.test(text[end + 1] ?? '')) return '';
  if (headline && partsClauses(text, start, end)) return ' ';
  if (word.test(before) && (word.test(after) || digit.test(after))) return ' ';
  if (digit.test(before) && word.test(after)) return ' ';
  if (/[,.:!?]/.test(before) && word.test(after)) return ' ';
  return '';
}

/** No spaces but those between Latin words, between two numbers, and between a headline's clauses. */
export function tightenSpaces(source: MappedText): MappedText {
  const line = trim(source);
  if (!/\s/.test(line.text)) return line;
  if (!han.test(line.text)) return replaceMatches(line, /\s+/g, () => ' ');
  const headline = !sentenceMark.test(line.text);
  return replaceMatches(line, /\s+/g, (gap) =>
    closeGap(line.text, gap.index, gap.index + gap[0].length, headline),
  );
}
