import type { Grain, Period } from '../../types.ts';
import { parseNumber } from '../number.ts';
import type { Groups, Place, Reading } from '../rule.ts';
import { addDays, daysBetween, isoDate, monthOf, yearOf } from './period-arithmetic.ts';

/** What the calendar rules are put together from: regex sources, and the year a text means. */

const NUMERAL_YEAR = '[一二][九〇零][〇零一二三四五六七八九]{2}'; // 二〇二三
/** 2021, 二〇二三 */
export const YEAR = String.raw`(?<![\d.])(?<year>(?:19|20)\d{2}|${NUMERAL_YEAR})`;
/** 今年, 去年; 以上年产, 过去年均, 目前年产 and 成本年 hold none. */
export const YEAR_WORD =
  '(?<word>今年|(?<!过)去年|(?<![目之以此大])前年|明年|(?<!以)上一?年|[头前]一年|(?<!基|成)本年|当年|(?<!首|每)次年|同年(?!级|龄))(?!产|均)';
/** 2021年 · 2021 · 22年 · 今年, with what may stand before the rest: 2021年的, 今年, */
export const YEAR_HEAD = String.raw`(?:(?:${YEAR}(?: ?年度?)?|(?<![\d.])(?<shortYear>[0-3]\d)年|${YEAR_WORD})的?[ ,，]?)?`;
/** 截至 and its like make a date a cut-off. */
export const CUT_OFF = '(?<cutOff>截[至止][到至]?|到|至|迄)?';
/** 3月底前 is a deadline; 前三 and 前10个 are no end of a date. */
export const TAIL = String.raw`(?:(?<deadline>(?:以前|之前|前)(?![\d一二三四五六七八九十两几个期半年]))|(?<since>以来|至今))?`;
export const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
export const DAY =
  '(?:3[01]|[12][0-9]|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])';
export const DASH = '(?:[-—–－~～至到]|——|--)';
/** Nothing that would make the number after it a longer one, a decimal or a code. */
export const FRESH = String.raw`(?<![\d/十-]|\d[.,]|[A-Za-z]-?)`;

/** A stretch before it is told how it was written. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly grain: Grain;
  /** The words themselves say cut-off: 5月底. */
  readonly asOf?: boolean;
}

/** The value of digits or numerals: 11, 十一. */
export function numberOf(text: string | undefined): number {
  return text === undefined ? Number.NaN : (parseNumber(text)?.number ?? Number.NaN);
}

/** The whole months `first` to `last` of a year. */
export function months(year: number, first: number, last: number, grain: Grain): Stretch {
  return { from: isoDate(year, first, 1), to: isoDate(year, last + 1, 1), grain };
}

/** Counted from the reference date. */
const offsets: Readonly<Record<string, number>> = { 去年: -1, 前年: -2, 明年: 1 };
/** Counted from the year being spoken of: 2014年…比上年增长. */
const spokenOffsets: Readonly<Record<string, number>> = {
  当年: 0,
  同年: 0,
  上年: -1,
  上一年: -1,
  前一年: -1,
  头一年: -1,
  次年: 1,
};

/** The year the words name: in digits, by 今年 and 去年, or a little before in the same sentence. */
export function namedYear(groups: Groups, place: Place): number | undefined {
  if (groups.year !== undefined) return digitsOf(groups.year);
  if (groups.shortYear !== undefined) return 2000 + Number(groups.shortYear);
  if (groups.word === undefined) return spokenYear(place);
  const offset = spokenOffsets[groups.word];
  if (offset === undefined) return yearOf(place.today) + (offsets[groups.word] ?? 0);
  return (spokenYear(place, farReach) ?? yearOf(place.today)) + offset;
}

/** How far back a year is still being spoken of: for a month without a year, and for words that point at a year. */
const reach = 40;
const farReach = 200;

/** 2024年计划新开工39宗,到4月底…: the last year named in digits; 2015年成立以来 is no such year. */
function spokenYear({ text, start }: Place, back = reach): number | undefined {
  const before = text.slice(Math.max(0, start - back), start);
  const spoken = back === reach ? (before.split(/[。！？!?\n]/).at(-1) ?? '') : before;
  const years = [...spoken.matchAll(/(?<!\d)((?:19|20)\d{2})年(?!.{0,6}(?:以来|成立|至今|起))/g)];
  const last = years.at(-1)?.[1];
  return last === undefined ? undefined : Number(last);
}

function digitsOf(year: string): number {
  if (/^\d/.test(year)) return Number(year);
  return Number(
    [...year].map((character) => Math.max(0, '〇一二三四五六七八九'.indexOf(character))).join(''),
  );
}

/** What is told may lie a little ahead of the page's date, but hardly more. */
const daysAhead = 62;
/** What is planned may lie a little behind it. */
const daysBehind = 45;
const planWords = /计划|力争|预计|确保|有望|拟|将|目标|争取|安排|要在|务必/;

/**
 * The year of a stretch the text gives none for: the last one for what is told, the next for what is planned.
 * `decides` is the day of a told stretch that must not lie far ahead.
 */
export function inferredYear(
  groups: Groups,
  place: Place,
  of: (year: number) => Stretch,
  decides: (stretch: Stretch) => string,
): number {
  const year = yearOf(place.today);
  if (isPlanned(groups, place)) return daysBetween(place.today, of(year).to) < -daysBehind ? year + 1 : year;
  return daysBetween(place.today, decides(of(year))) > daysAhead ? year - 1 : year;
}

/** A deadline, or a word of planning before it in the same clause: 计划年底前, 力争在3月底. */
function isPlanned({ cutOff, deadline }: Groups, { text, start }: Place): boolean {
  if (cutOff?.startsWith('截')) return false;
  const clause =
    text
      .slice(Math.max(0, start - 10), start)
      .split(/[。；;,，、\s]/)
      .at(-1) ?? '';
  return deadline !== undefined || planWords.test(clause);
}

/** Puts a stretch together with its words: a cut-off counts from 1 January, 以来 runs to the reference date. */
export function toReading(stretch: Stretch, groups: Groups, place: Place, end = place.end): Reading {
  const { from, to, grain } =
    groups.since === undefined ? stretch : { ...stretch, to: addDays(place.today, 1) };
  const asOf = stretch.asOf === true || groups.cutOff !== undefined || groups.deadline !== undefined;
  const first = asOf ? isoDate(yearOf(addDays(to, -1)), 1, 1) : from;
  const text = place.text.slice(place.start, end);
  const isSince = groups.since !== undefined;
  const period: Period = {
    from: first,
    to,
    grain,
    asOf: asOf && !isSince,
    yearGiven: isYearGiven(groups, place),
    text,
  };
  return { dimension: 'period', period: isSince ? { ...period, from } : period };
}

function isYearGiven(groups: Groups, place: Place): boolean {
  if (groups.word !== undefined && spokenOffsets[groups.word] !== 0) return true;
  return groups.year !== undefined || groups.shortYear !== undefined || spokenYear(place) !== undefined;
}

/** Whether two-digit years as far ahead as this are meant at all: 30年10月 is hardly 2030 in 2021. */
export function isPlausibleYear(year: number, today: string): boolean {
  return year <= yearOf(today) + (yearOf(today) >= 2000 ? 15 : 0);
}

/** The month the reference date is in, `offset` months on. */
export function monthAround(today: string, offset: number): Stretch {
  return months(yearOf(today), monthOf(today) + offset, monthOf(today) + offset, 'month');
}
