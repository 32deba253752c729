import { daysBetween, yearOf } from '../dimensions/period-arithmetic.ts';
import type { Groups, Place } from '../rule.ts';
import type { Stretch } from './stretch.ts';
import { isDated } from './undated.ts';

/** The year a stretch is in. */

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
  if (groups.word === undefined) return isReckonedSinceBegun(groups, place) ? undefined : spokenYear(place);
  if (/^过去|来$/.test(groups.word)) return yearGoneBy(place);
  if (groups.word.startsWith('新')) return yearBegun(place);
  const offset = spokenOffsets[groups.word];
  if (offset === undefined) return yearOf(place.today) + (offsets[groups.word] ?? 0);
  return (spokenYear(place, farReach) ?? yearOf(place.today)) + offset;
}

/** 过去一年, 一年来 of a report given in the first months is the year before; later its days are not told. */
const yearGoneBy = ({ today }: Place): number | undefined =>
  today.slice(5, 7) <= '03' ? yearOf(today) - 1 : undefined;

/** 新的一年 of a page of December is the next. */
const yearBegun = ({ today }: Place): number => yearOf(today) + (today.slice(5, 7) >= '11' ? 1 : 0);

/** How far back a year is still being spoken of: for a month without a year, and for words that point at a year. */
const reach = 40;
const farReach = 200;

/** 2024年计划新开工39宗,到4月底…: the last year named in digits; 2015年成立以来 is no such year, and 2023年底 is over. */
function spokenYear({ text, start }: Place, back = reach): number | undefined {
  const before = text.slice(Math.max(0, start - back), start);
  const spoken = back === reach ? (before.split(/[。！？!?\n]/).at(-1) ?? '') : before;
  const years = [...spoken.matchAll(/(?<!\d)((?:19|20)\d{2})年(?![底末]|.{0,6}(?:以来|成立|至今|起))/g)];
  const last = years.at(-1)?.[1];
  return last === undefined ? undefined : Number(last);
}

/** 截至5月底 of 项目于2021年11月动工，截至5月底完成投资7亿元: up to the day of the page, whatever year the work began in. */
const isReckonedSinceBegun = ({ cutOff = '' }: Groups, { text, start }: Place): boolean =>
  cutOff.startsWith('截') && BEGUN_IN.test(text.slice(Math.max(0, start - reach), start));

const BEGUN_IN =
  /20\d{2}年\d{1,2}月(?:\d{1,2}日|[底初]|[上中下]旬)?(?:正式|全面)?(?:开工|动工|启动|开建|进场|立项|获批)(?:建设)?，(?:项目|工程)?(?:目前，?)?$/;

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

/** 四季度全县还将新开工9个, 11月计划交付: what will be done then. */
const AHEAD =
  /^(?:，)?[^，。；：\d\s]{0,8}?(?:[还也又]将|(?<![即行就])将(?=[再新陆继集迎全举开完实投建竣])|(?<![原年度])计划(?=[再新集开完实投建竣交])|力争|有望|预计)/;

/** A deadline, or a word of planning before or behind it in the same clause: 计划年底前, 力争在3月底, 四季度还将. */
function isPlanned({ cutOff, deadline }: Groups, { text, start, end }: Place): boolean {
  if (cutOff?.startsWith('截')) return false;
  const clause =
    text
      .slice(Math.max(0, start - 10), start)
      .split(/[。；;,，、\s]/)
      .at(-1) ?? '';
  return deadline !== undefined || planWords.test(clause) || AHEAD.test(text.slice(end, end + 14));
}

/** Whether the words name their year, rather than leave it to the day they were written. */
export function isYearGiven(groups: Groups, place: Place): boolean {
  if (groups.word !== undefined && spokenOffsets[groups.word] !== 0 && isDated(place.today)) return true;
  if (groups.year !== undefined || groups.shortYear !== undefined) return true;
  return !isReckonedSinceBegun(groups, place) && spokenYear(place) !== undefined;
}

/** Whether two-digit years as far ahead as this are meant at all: 30年10月 is hardly 2030 in 2021. */
export function isPlausibleYear(year: number, today: string): boolean {
  return !isDated(today) || year <= yearOf(today) + (yearOf(today) >= 2000 ? 15 : 0);
}
