/** Publication dates as pages write them. */
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';

/** 2021年10月12日 2020.03.11 2011-04-25 2019 年12月23日 2022/4/7 */
const written = /((?:19|20)\d{2})\s?[-年./]\s?(\d{1,2})\s?[-月./]\s?(\d{1,2})(?!\d)/g;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Dec 20, 2019 · 20 December 2019 */
const inEnglish =
  /\b(?:([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? |(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? )((?:19|20)\d{2})\b/g;
/** /2023/01/05/ · /202301/05/ · /20230105 · _230105 is not believed */
const inAddress = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?:\/|_|\.|t|$)/;

function calendarDate(year = '', month = '', day = ''): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isValid(parseISO(iso)) ? iso : undefined;
}

function englishDate([, month, day, dayFirst, monthSecond, year]: RegExpExecArray): string | undefined {
  const name = (month ?? monthSecond ?? '').toLowerCase();
  const at = MONTHS.findIndex((short) => name.startsWith(short));
  return at < 0 ? undefined : calendarDate(year, String(at + 1), day ?? dayFirst);
}

/** The first calendar date of a text, as YYYY-MM-DD. */
export function readDate(text: string): string | undefined {
  const numbered = [...text.matchAll(written)].map((match) => calendarDate(match[1], match[2], match[3]));
  return [...numbered, ...[...text.matchAll(inEnglish)].map(englishDate)].find((date) => date !== undefined);
}

/** The date in the path of an address. */
export function dateOfAddress(url: string): string | undefined {
  const match = inAddress.exec(url);
  return match ? calendarDate(match[1], match[2], match[3]) : undefined;
}
