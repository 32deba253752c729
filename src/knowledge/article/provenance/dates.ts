/** Publication dates as pages write them. */
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';

/** 2021年10月12日 2020.03.11 2011-04-25 2019 年12月23日 2022/4/7; 2021年1-9月 is a stretch; 2023-0 4-0 7 and 2023-04-1 9 08:30 are broken */
const written =
  /((?:19|20)\d{2})\s?[-年./]\s?(\d{1,2}|[01] \d)\s?[-月./]\s?(0 [1-9]|[1-3] \d(?=日| \d{1,2}:\d{2})|\d{1,2})(?!\d|\s?月)/g;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Dec 20, 2019 · 20 December 2019 */
const inEnglish =
  /\b(?:([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? |(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? )((?:19|20)\d{2})\b/g;
/** /2023/01/05/ · /202301/05/ · /20230105 · _230105 is not believed */
const inAddress = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?:\/|_|\.|t|$)/;

const numerals = '〇一二三四五六七八九';
/** 二〇二四年一月十六日, 二○二三年十二月三十一日 */
const inNumerals =
  /([一二][〇○零九0][〇○零一二三四五六七八九0]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/;

function calendarDate(year = '', month = '', day = ''): string | undefined {
  const [inMonth, onDay] = [month, day].map((digits) => digits.replace(' ', '').padStart(2, '0'));
  const iso = `${year}-${inMonth}-${onDay}`;
  return isValid(parseISO(iso)) ? iso : undefined;
}

function englishDate([, month, day, dayFirst, monthSecond, year]: RegExpExecArray): string | undefined {
  const name = (month ?? monthSecond ?? '').toLowerCase();
  const at = MONTHS.findIndex((short) => name.startsWith(short));
  return at < 0 ? undefined : calendarDate(year, String(at + 1), day ?? dayFirst);
}

/** 十 10, 十六 16, 二十 20, 三十一 31 */
function upTo31(words: string): string {
  const [tens, ones] = words.includes('十') ? words.split('十') : ['', words];
  const ten = words.includes('十') ? Math.max(1, numerals.indexOf(tens || '一')) : 0;
  return String(10 * ten + Math.max(0, numerals.indexOf(ones || '〇')));
}

function dateInNumerals(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = inNumerals.exec(text) ?? [];
  const digits = [...year.replace(/[○零0]/g, '〇')].map((letter) => numerals.indexOf(letter)).join('');
  return year === '' ? undefined : calendarDate(digits, upTo31(month), upTo31(day));
}

/** 12-25 16:20 of a page whose trail names the year: 2018年 > 12月 > 正文. */
export function readDayOf(year: string, text: string): string | undefined {
  const match = /(?<![\d-])(\d{1,2})(?:-|月)(\d{1,2})日?\s?\d{1,2}:\d{2}/.exec(text);
  return match ? calendarDate(year, match[1], match[2]) : undefined;
}

/** The first calendar date of a text, as YYYY-MM-DD. */
export function readDate(text: string): string | undefined {
  const numbered = [...text.matchAll(written)].map((match) => calendarDate(match[1], match[2], match[3]));
  const worded = [...[...text.matchAll(inEnglish)].map(englishDate), dateInNumerals(text)];
  return [...numbered, ...worded].find((date) => date !== undefined);
}

/** The date in the path of an address. */
export function dateOfAddress(url: string): string | undefined {
  const match = inAddress.exec(url);
  return match ? calendarDate(match[1], match[2], match[3]) : undefined;
}
