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

/** What a number counts is never parted from it. */
const counted = /[个项亿万元家台套亩吨]/;

/** 涧西开工一批项目 总投资50亿元: a gap between two clauses of a headline. */
function partsClauses(text: string, start: number, end: number): boolean {
  const next = text[end] ?? '';
  if (!/[\p{Script=Han}\d“《【—]/u.test(next)) return false;
  if (digit.test(text[start - 1] ?? '') && counted.test(next)) return false; // 今年226 个重点项目
  // a number may belong to the word before it: 新签约 219个项目
  const least = digit.test(next) ? 8 : 3;
  return reach(text, start - 1, -1) >= least && reach(text, end, 1) >= least;
}

/** The number before a gap, which may be broken itself (45 0 0人), no part of a date or a range. */
const leftPart = /(?:^|[^\d.:：/~～—–\s-])\s{0,2}((?:\d\s{0,2}){1,3}\d?(?:\.\s{0,2}\d{1,2})?)$/;
/** The number behind it, which may be broken again (3 1 .9亿元), and what it counts (1 200余人, 4 5天, 3 1260元); no part of a date. */
const rightPart =
  /^((?:\d\s{0,2}){1,4}(?:\.\s{0,2}(?:\d\s{0,2}){1,4})?)[余多]?(?:[%％万亿元个项件家人户名张座台套条处栋所宗辆份倍亩吨米天]|公里|平方|立方|千瓦)/;

/** 4.1 5亿元, 8 3%: in running text two numbers never stand side by side. */
function brokenNumber(text: string, start: number, end: number): boolean {
  const isMonth =
    /(?<!\d)1$/.test(text.slice(Math.max(0, start - 2), start)) && /^[0-2]月/.test(text.slice(end, end + 2));
  if (isMonth) return true; // 1 0月28日
  if (/月[0-3]$/.test(text.slice(Math.max(0, start - 2), start)) && /^\d日/.test(text.slice(end, end + 2)))
    return true; // 9月2 6日
  const left = leftPart.exec(text.slice(Math.max(0, start - 12), start))?.[1];
  const right = rightPart.exec(text.slice(end, end + 14))?.[1];
  if (!left || !right || /^(?:19|20)\d\d$/.test(left) || isList(left, right)) return false;
  return !(left.includes('.') && right.includes('.'));
}

/** 12 34 56个: several whole numbers of two digits and more are a row of a table. */
const isList = (left: string, right: string): boolean =>
  `${left} ${right}`.split(/\s+/).filter((part) => /^\d{2,}/.test(part)).length > 2;

/** 2 0 1 4 年, 201 5年: a year with gaps in it, in headlines and page headers as well. */
const spacedYear = /(?<![\d.]\s?)(?:1\s{0,2}9|2\s{0,2}0)(?:\s{0,2}\d){2}(?=\s{0,2}年)/g;

const inSpacedYear = (text: string, start: number, end: number): boolean => {
  const from = Math.max(0, start - 12);
  return [...text.slice(from, end + 14).matchAll(spacedYear)].some(
    ({ 0: year, index }) => from + index < start && end < from + index + year.length,
  );
};

/** P V C: single capitals side by side spell one word. */
const isSpelt = (text: string, start: number, end: number): boolean =>
  /(?:^|[^A-Za-z])[A-Z]$/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^[A-Z](?![A-Za-z])/.test(text.slice(end, end + 2));

/** What stands for the gap `[start, end)`: a space, or nothing. */
function closeGap(text: string, start: number, end: number, headline: boolean): string {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (digit.test(before) && digit.test(after))
    return inSpacedYear(text, start, end) || (!headline && brokenNumber(text, start, end)) ? '' : ' ';
  if (before === '.' && digit.test(text[start - 2] ?? '') && digit.test(after)) return '';
  if (digit.test(before) && after === '.' && digit.test(text[end + 1] ?? '')) return '';
  if (headline && partsClauses(text, start, end)) return ' ';
  if (isSpelt(text, start, end)) return '';
  if (word.test(before) && (word.test(after) || digit.test(after))) return ' ';
  if (digit.test(before) && word.test(after)) return ' ';
  if (/[,.:!?]/.test(before) && word.test(after)) return ' ';
  return '';
}

/** 1. and 2. of 1. 5个市重点项目开工, 2.12个县重点项目开工 at the head of a line: the numbers of a list, as nothing is counted in tenths. */
const ITEM_NUMBER = /^\d{1,2}\.(?=\d{1,4}[个项家户](?!百分点|月|半?小时|工作日|学时))/g;

/** No spaces but those behind the number of an item, between Latin words, between two numbers, and between a headline's clauses. */
export const tightenSpaces = (source: MappedText): MappedText =>
  replaceMatches(tightened(trim(source)), ITEM_NUMBER, ([number]) => `${number} `);

function tightened(line: MappedText): MappedText {
  if (!/\s/.test(line.text)) return line;
  if (!han.test(line.text)) return replaceMatches(line, /\s+/g, () => ' ');
  const headline = !sentenceMark.test(line.text);
  return replaceMatches(line, /\s+/g, (gap) =>
    closeGap(line.text, gap.index, gap.index + gap[0].length, headline),
  );
}
