/**
 * Dates that a text implies without naming them: 前5个月 and 前5月 are 1—5月, 上半年 ends on 30 June, 三季度 on
 * 30 September, 9月中旬 on the 20th; 2021年至2025年 holds 2023年.
 */
import type { CalendarDate, Figure } from './figure.ts';
import { ARABIC, readNumber, SPELLED } from './numerals.ts';

const HALVES: readonly (readonly [words: string, first: number, last: number])[] = [
  ['上半年', 1, 6],
  ['下半年', 7, 12],
];
/** 9月底, 10月中旬, 6月初, 3月上半月 */
const PART_OF_MONTH = /(?<!\d)(?<month>1[0-2]|[1-9])月(?:份)?(?<part>[底末初]|[上中下]旬|[上下]半个?月)/g;
const YEAR_END = /年[底末]/;
/** 前4月, 头四月, 项目前10月; not 目前10月. */
const FIRST_MONTHS = new RegExp(`(?<![提当日之以]|(?<!项)目)[前头](?<count>${ARABIC}|${SPELLED})月`, 'g');

/** 2021年至2025年, 2021—2025年 */
const SPAN_OF_YEARS = /(?<!\d)(?<first>(?:19|20)\d\d)年?(?:[至到~～]|[—–-]{1,2})(?<last>(?:19|20)\d\d)年/g;
/** The longest stretch of years whose figures anybody lists one by one. */
const LONGEST_SPAN = 15;

function yearsWithin(text: string): readonly CalendarDate[] {
  return Array.from(text.matchAll(SPAN_OF_YEARS), ({ groups = {} }) => {
    const first = Number(groups.first);
    const years = Number(groups.last) - first + 1;
    return years < 1 || years > LONGEST_SPAN
      ? []
      : Array.from({ length: years }, (_, i) => ({ year: first + i }));
  }).flat();
}

/** First and last months of the stretches that a text names, and the days they end on; every year of a stretch of years. */
export function impliedDates(text: string, figures: readonly Figure[]): readonly CalendarDate[] {
  const halves = HALVES.flatMap(([words, first, last]) => (text.includes(words) ? stretch(first, last) : []));
  const parts = Array.from(text.matchAll(PART_OF_MONTH), ({ groups = {} }) =>
    endsOfPart(Number(groups.month), groups.part ?? ''),
  ).flat();
  const opening = Array.from(text.matchAll(FIRST_MONTHS), ({ groups = {} }) =>
    firstMonths(readNumber(groups.count ?? '')),
  ).flat();
  const yearEnd = YEAR_END.test(text) ? endOf(12) : [];
  return [...halves, ...parts, ...opening, ...yearEnd, ...yearsWithin(text), ...figures.flatMap(stretchOf)];
}

function stretchOf(figure: Figure): readonly CalendarDate[] {
  if (figure.kind === 'amount' && figure.core === '个月') return firstMonths(figure.number);
  // 前三季度 begins in January, 第三季度 in July.
  const isQuarter = figure.kind === 'ordinal' && figure.word === '季度' && figure.number <= 4;
  return isQuarter ? [{ month: 1 }, ...stretch(3 * figure.number - 2, 3 * figure.number)] : [];
}

const stretch = (first: number, last: number): readonly CalendarDate[] => [
  { month: first },
  { month: last },
  ...endOf(last),
];

const firstMonths = (count = 0): readonly CalendarDate[] =>
  count >= 1 && count <= 12 ? stretch(1, count) : [];

/** The days on which the parts of a month begin and end; the last one ends with the month. */
const PARTS: readonly (readonly [part: RegExp, first: number, last?: number])[] = [
  [/^(?:初|上旬)/, 1, 10],
  [/^中旬/, 11, 20],
  [/^下旬/, 21],
  [/^上半/, 1, 15],
  [/^下半/, 16],
];

function endsOfPart(month: number, part: string): readonly CalendarDate[] {
  const [, first, last] = PARTS.find(([words]) => words.test(part)) ?? [];
  const begins = first === undefined ? [] : [{ month, day: first }];
  return [...begins, ...(last === undefined ? endOf(month) : [{ month, day: last }])];
}

/** February ends on two days: nobody knows the year here. */
const endOf = (month: number): readonly CalendarDate[] =>
  [2023, 2024].map((year) => ({ month, day: new Date(Date.UTC(year, month, 0)).getUTCDate() }));
