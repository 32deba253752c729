import { addDays, dayOf, daysBetween, isoDate, monthOf, yearOf } from '../dimensions/period-arithmetic.ts';
import type { Rule } from '../rule.ts';
import { dated, toReading } from './dated.ts';
import { CUT_OFF, DASH, DAY, FRESH, MONTH, YEAR } from './patterns.ts';
import { days, numberOf } from './stretch.ts';

/** Dates to the day, and stretches between two. */
export const dayRules: Rule[] = [
  // 2021年10月8日, 4月21号, 截至3月9日, 5月15日以来
  dated('day', `${FRESH}(?<month>${MONTH})月 ?(?<day>${DAY})[日号](?!线|楼|院|地)`, (year, { month, day }) =>
    days(isoDate(year, numberOf(month), numberOf(day))),
  ),
  // 5月1日至15日, 8月19日至20日, 2月28日—3月2日
  dated(
    'days',
    `${FRESH}(?<month>${MONTH})月(?<day>${DAY})[日号]?${DASH}(?:(?<lastMonth>${MONTH})月)?(?<lastDay>${DAY})[日号]`,
    (year, { month, day, lastMonth, lastDay }) =>
      days(
        isoDate(year, numberOf(month), numberOf(day)),
        isoDate(year, numberOf(lastMonth ?? month), numberOf(lastDay)),
      ),
  ),
  // 2020-03-11, 2020.03.11, 2022/1/4
  {
    name: 'period/numeric-date',
    pattern: new RegExp(
      String.raw`${YEAR}(?<mark>[-./])(?<month>1[0-2]|0?[1-9])\k<mark>(?<day>${DAY})(?![\d.-])`,
      'g',
    ),
    read: (groups, place) =>
      toReading(
        days(isoDate(numberOf(groups.year), numberOf(groups.month), numberOf(groups.day))),
        groups,
        place,
      ),
  },
  // 19日至20日, 10日: the nearest such day
  {
    name: 'period/day-only',
    pattern: new RegExp(
      String.raw`${CUT_OFF}(?<![\d.月年第一二三四五六七八九十/-])(?<day>3[01]|[12]\d|[1-9])日(?:${DASH}(?<lastDay>3[01]|[12]\d|[1-9])日)?(?![均产报游内间用常龄照元处后]|以内|之内)`,
      'g',
    ),
    read: (groups, place) => {
      const first = nearestDay(numberOf(groups.day), place.today);
      const span = numberOf(groups.lastDay ?? groups.day) - numberOf(groups.day);
      return span < 0 ? undefined : toReading(days(first, addDays(first, span)), groups, place);
    },
  },
  {
    name: 'period/relative-day', // 昨日, 今天
    pattern: /(?<back>前天|昨[天日]|今[天日])(?!头条|推荐|报价|要闻|热[点榜]|关注|话题|的?中国)/g,
    read: ({ back = '' }, place) => {
      const offset = back === '前天' ? -2 : back.startsWith('昨') ? -1 : 0;
      return toReading(days(addDays(place.today, offset)), {}, place);
    },
  },
  {
    name: 'period/up-to-now', // 截至目前
    pattern: /(?<cutOff>截[至止]到?(?:目前|今[天日]|当前|发稿)|到目前为止|迄今(?:为止)?)/g,
    read: (groups, place) => toReading(days(place.today), groups, place),
  },
];

/** The day of that number nearest to the reference date, in its month or a neighbour's; days ahead count double. */
function nearestDay(day: number, today: string): string {
  const candidates = [-2, -1, 0, 1]
    .map((offset) => isoDate(yearOf(today), monthOf(today) + offset, day))
    .filter((date) => dayOf(date) === day);
  const distance = (date: string) => Math.max(daysBetween(date, today), 2 * daysBetween(today, date));
  return candidates.reduce((best, date) => (distance(date) < distance(best) ? date : best));
}
