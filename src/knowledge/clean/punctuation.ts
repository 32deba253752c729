/** Chinese punctuation in Chinese lines; `.` `,` `:` stay inside numbers, times and Latin words. */
import { type Edit, edit, type MappedText, replaceMatches } from './mapped-text.ts';
import { joinSplitWords } from './split-words.ts';

const han = /\p{Script=Han}/u;
const chinese = /[\p{Script=Han}“”‘’《》【】（）、。，；：！？％%]/u;
const latin = /[A-Za-z]/;
const digit = /\d/;
const fullForm: Readonly<Record<string, string>> = { ',': '，', ';': '；', '!': '！', '?': '？' };

/** The nearest characters that are not skipped, before and after a position. */
function neighbours(text: string, at: number, skipped = /[ \t]/): { before: string; after: string } {
  let left = at - 1;
  while (left >= 0 && skipped.test(text[left] ?? '')) left--;
  let right = at + 1;
  while (right < text.length && skipped.test(text[right] ?? '')) right++;
  return { before: text[left] ?? '', after: text[right] ?? '' };
}

/** `,` groups thousands in 3,468; elsewhere in a Chinese line it is ，. */
function comma(text: string, at: number): boolean {
  const { before, after } = neighbours(text, at);
  if (latin.test(before) && latin.test(after)) return false;
  return !(/\d/.test(text[at - 1] ?? '') && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5)));
}

/** `:` stays in 18:30, 5:1 and http://. */
function colon(text: string, at: number): boolean {
  const { before, after } = neighbours(text, at);
  if (digit.test(before) && digit.test(after)) return false;
  return !(latin.test(before) && (latin.test(after) || after === '/'));
}

/** ： between two numbers is the : of a ratio or a time: 5：1, 18：30. */
function ratio(text: string, at: number): boolean {
  const { before, after } = neighbours(text, at);
  return digit.test(before) && digit.test(after);
}

/** `!` `?` end a Chinese sentence; ?id=3 of an address does not. */
function exclamation(text: string, at: number): boolean {
  const { before, after } = neighbours(text, at);
  return chinese.test(before) || (digit.test(before) && (after === '' || chinese.test(after)));
}

/** 开工. at a line's end or before Chinese is 。; 一.总体情况 is a list number. */
function fullStop(text: string, at: number): boolean {
  const { before, after } = neighbours(text, at);
  if (/[%％）”]/.test(before)) return after === '';
  if (!han.test(before)) return false;
  if (/^\s*[一二三四五六七八九十]{1,3}$/.test(text.slice(Math.max(0, at - 6), at))) return false;
  return after === '' || chinese.test(after);
}

/** 4.10月份当月, 13.2024年: the number of an item, as neither a month nor a year has a point; 21.9月底 may be short for 2021. */
const ITEM_OF_MONTH = /(?:^|[。；;：:\s])\d$/;
const MONTH = /^\d{1,2}(?:[-—~至到]\d{1,2})?月/;
const ITEM = /(?:^|[。；;：:\s])\d{1,2}$/;
const YEAR = /^(?:19|20)\d{2}年/;
/** 2.15个项目 at the beginning of a line or sentence; 每镇 2.15个项目 is an average. */
const OPENING_ITEM = /(?:^|[。；;])\d{1,2}$/;
const COUNT = /^\d{1,3}(?:个(?:重[点大]|[省市县区]级|项目)|家企业|项(?:工程|重点))/u;

function numbersItem(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 3), at), text.slice(at + 1, at + 10)];
  return (
    (ITEM_OF_MONTH.test(before) && MONTH.test(after)) ||
    (ITEM.test(before) && YEAR.test(after)) ||
    (OPENING_ITEM.test(before) && COUNT.test(after))
  );
}

function replacement(text: string, at: number): string | undefined {
  const mark = text[at] ?? '';
  if (mark === '.' && numbersItem(text, at)) return '、';
  if (mark === '.') return fullStop(text, at) ? '。' : undefined;
  if (mark === ':') return colon(text, at) ? '：' : undefined;
  if (mark === '：') return ratio(text, at) ? ':' : undefined;
  if (mark === '!' || mark === '?') return exclamation(text, at) ? fullForm[mark] : undefined;
  return comma(text, at) ? fullForm[mark] : undefined;
}

/** Brackets stand beside brackets: what counts is the word behind them. */
const beside = /[ \t()（）]/;

/** Both brackets of a pair become （） when Chinese stands inside or beside them; GDP(gross) stays. */
function bracketEdits(text: string): Edit[] {
  const open: number[] = [];
  const edits: Edit[] = [];
  for (const match of text.matchAll(/[()]/g)) {
    if (match[0] === '(') {
      open.push(match.index);
      continue;
    }
    const start = open.pop();
    if (start === undefined) continue;
    const outside = neighbours(text, start, beside).before + neighbours(text, match.index, beside).after;
    const inside = text.slice(start + 1, Math.min(match.index, start + 200));
    if (!chinese.test(outside) && !han.test(inside)) continue;
    edits.push(
      { start, end: start + 1, text: '（' },
      { start: match.index, end: match.index + 1, text: '）' },
    );
  }
  return edits.sort((a, b) => a.start - b.start);
}

/** "三个一批" → “三个一批”, when the straight marks of a line come in pairs. */
function quoteEdits(text: string): Edit[] {
  const marks = [...text.matchAll(/"/g)];
  if (marks.length % 2 === 1) return [];
  return marks.map((match, i) => ({
    start: match.index,
    end: match.index + 1,
    text: i % 2 === 0 ? '“' : '”',
  }));
}

/** One form of punctuation in a line that has Chinese in it. */
export function settlePunctuation(source: MappedText): MappedText {
  if (!han.test(source.text)) return source;
  const paired = edit(
    source,
    [...bracketEdits(source.text), ...quoteEdits(source.text)].sort((a, b) => a.start - b.start),
  );
  return joinSplitWords(
    replaceMatches(paired, /[,;:!?.：]/g, (match) => replacement(paired.text, match.index)),
  );
}
