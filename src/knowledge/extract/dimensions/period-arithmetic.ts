import { addDays as daysOn } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { isFirstDayOfMonth } from 'date-fns/isFirstDayOfMonth';
import { isLastDayOfMonth } from 'date-fns/isLastDayOfMonth';
import { parseISO } from 'date-fns/parseISO';
import { setYear } from 'date-fns/setYear';
import type { Grain, Period } from '../../types.ts';

/** YYYY-MM-DD of a day; months and days beyond their range carry over (2021, 13, 1 → 2022-01-01). */
export function isoDate(year: number, month: number, day: number): string {
  return written(new Date(year, month - 1, day));
}

// Days are read and written in the same zone, the machine's: which one that is makes no difference.
function written(day: Date): string {
  return formatISO(day, { representation: 'date' });
}

/** 2021 of 2021-10-08. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** 10 of 2021-10-08. */
export function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}

/** 8 of 2021-10-08. */
export function dayOf(date: string): number {
  return Number(date.slice(8, 10));
}

/** The date so many days later; earlier for negative ones. */
export function addDays(date: string, days: number): string {
  return written(daysOn(parseISO(date), days));
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return differenceInCalendarDays(parseISO(b), parseISO(a));
}

/** The same stretch and the same way of counting it (a cut-off is not the stretch up to it). */
export function samePeriod(a: Period, b: Period): boolean {
  return a.to === b.to && a.asOf === b.asOf && (a.asOf || a.from === b.from);
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Period, inner: Period): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** A month, a quarter or a half-year. */
export const isPartOfYear = ({ grain }: Period): boolean => /^(?:month|quarter|half-year)$/.test(grain);

/** Whether the stretches share a day. */
export function overlaps(a: Period, b: Period): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The same stretch one year before: 2021年1—9月 → 2020年1—9月. */
export function previousYear(period: Period): Period {
  const [from, to] = [yearBefore(period.from), yearBefore(period.to)];
  const moved = { ...period, from, to, lastYear: true };
  return { ...moved, text: formatPeriod(moved) };
}

/** The same stretch in another year, told by the year it begins in. */
export function inYear(period: Period, year: number): Period {
  const moved = year - yearOf(period.from);
  const shift = (date: string): string => written(setYear(parseISO(date), yearOf(date) + moved));
  return moved === 0 ? period : { ...period, from: shift(period.from), to: shift(period.to) };
}

function yearBefore(date: string): string {
  // 29 February carries over to 1 March, which as a half-open end is the same day.
  return written(setYear(parseISO(date), yearOf(date) - 1));
}

/** In Chinese: 2019年1—11月, 截至2020年3月9日, 2022年第一季度, “十四五”时期. */
export function formatPeriod(period: Period): string {
  const last = addDays(period.to, -1);
  if (period.asOf) return `截至${formatCutOff(period, last)}`;
  // 未来5年 counts from the day of the page: its words say more than its dates.
  if (period.grain === 'years' && !period.from.endsWith('-01-01')) return period.text;
  if (period.grain === 'month' && /年初$/.test(period.text)) return `${yearOf(period.from)}年初`;
  return formatStretch(period.grain, period.from, last);
}

function formatCutOff(period: Period, last: string): string {
  if (period.grain === 'day' || !isLastDayOfMonth(parseISO(last))) return formatDay(last);
  return monthOf(last) === 12 ? `${yearOf(last)}年底` : `${yearOf(last)}年${monthOf(last)}月底`;
}

function formatStretch(grain: Grain, from: string, last: string): string {
  const wholeMonths = isFirstDayOfMonth(parseISO(from)) && isLastDayOfMonth(parseISO(last));
  if (!wholeMonths) return formatDays(grain, from, last);
  return yearOf(from) === yearOf(last) ? formatMonths(grain, from, last) : formatYears(from, last);
}

function formatMonths(grain: Grain, from: string, last: string): string {
  const [first, end] = [monthOf(from), monthOf(last)];
  const length = end - first + 1;
  const part = () => {
    if (length === 12) return '';
    if (grain === 'half-year') return first === 1 ? '上半年' : '下半年';
    if (grain === 'quarter' && length === 3) return `第${'一二三四'[(first - 1) / 3]}季度`;
    if (grain === 'quarter' && first === 1) return `前${length === 6 ? '两' : '三'}季度`;
    return length === 1 ? `${first}月` : `${first}—${end}月`;
  };
  return `${yearOf(from)}年${part()}`;
}

function formatYears(from: string, last: string): string {
  const [first, end] = [yearOf(from), yearOf(last)];
  const wholeYears = monthOf(from) === 1 && monthOf(last) === 12;
  if (!wholeYears) return `${first}年${monthOf(from)}月—${end}年${monthOf(last)}月`;
  const plan = end - first === 4 && first % 5 === 1 ? fiveYearPlans[(first - 2001) / 5] : undefined;
  return plan === undefined ? `${first}—${end}年` : `“${plan}”时期`;
}

/** 十五 is 2001–2005, 十四五 2021–2025. */
export const fiveYearPlans: readonly string[] = [
  '十五',
  '十一五',
  '十二五',
  '十三五',
  '十四五',
  '十五五',
  '十六五',
];

/** A stretch that ends in the middle of a month: 今年以来 read on some day, 5月1日至15日. */
function formatDays(grain: Grain, from: string, last: string): string {
  if (grain === 'year') return `${yearOf(from)}年以来`;
  if (grain === 'month') return `${yearOf(from)}年${monthOf(from)}月以来`;
  if (from === last) return formatDay(from);
  if (yearOf(from) !== yearOf(last)) return `${formatDay(from)}—${formatDay(last)}`;
  const end = monthOf(from) === monthOf(last) ? `${dayOf(last)}日` : `${monthOf(last)}月${dayOf(last)}日`;
  return `${formatDay(from)}—${end}`;
}

function formatDay(date: string): string {
  return `${yearOf(date)}年${monthOf(date)}月${dayOf(date)}日`;
}
