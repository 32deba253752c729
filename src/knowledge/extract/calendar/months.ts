import { isoDate } from '../dimensions/period-arithmetic.ts';
import type { Rule } from '../rule.ts';
import { dated, endOf, toReading } from './dated.ts';
import { BEGINNING, DASH, FRESH, MONTH } from './patterns.ts';
import { monthAround, months, numberOf, type Stretch } from './stretch.ts';

/** Months, their parts, and stretches between two. */
export const monthRules: Rule[] = [
  // 2021年10月, 5月份, 5月底, 3月底前, 5月上旬, 6月当月, 8月份当月
  dated(
    'month',
    `${FRESH}(?<month>${MONTH})月份?(?:当月)?(?<part>底|末|${BEGINNING}|上旬|中旬|下旬|上半个?月|下半个?月)?(?![龄均嫂供租薪饼度色球]|产(?![业值量销]))`,
    (year, { month, part }) => partOfMonth(year, numberOf(month), part),
  ),
  // 1~11月份, 1—9月, 1至11月, 1月到5月
  dated(
    'months',
    `${FRESH}(?<month>${MONTH})(?:月份?)?${DASH}(?<lastMonth>${MONTH})月份?(?![龄均]|产(?![业值量销]))`,
    (year, { month, lastMonth }) => {
      const [first, last] = [numberOf(month), numberOf(lastMonth)];
      return months(year, first, first <= last ? last : last + 12, 'month');
    },
    endOf,
  ),
  // 前11个月, 前两个月, 头九个月, 2011前5月, 项目前10月; not 目前10月
  dated(
    'first-months',
    `(?<![提当日之以]|(?<!项)目)[前头](?<count>${MONTH}|两)个?月`,
    (year, { count }) => months(year, 1, numberOf(count), 'month'),
    endOf,
  ),
  {
    name: 'period/relative-month', // 上个月, 本月底, 月底前
    pattern:
      /(?:(?<which>上个?月|本月|这个月|当月|下个月)(?<part>底|末)?|(?<![\d一二三四五六七八九十个])月(?<end>底|末))(?<deadline>前)?(?!球|季|度)/g,
    read: (groups, place) => {
      const offset = groups.which?.startsWith('上') ? -1 : groups.which === '下个月' ? 1 : 0;
      return toReading(
        { ...monthAround(place.today, offset), asOf: groups.part !== undefined || groups.end !== undefined },
        groups,
        place,
      );
    },
  },
];

function partOfMonth(year: number, month: number, part: string | undefined): Stretch {
  const whole = months(year, month, month, 'month');
  const day = (number: number) => isoDate(year, month, number);
  if (part === undefined) return whole;
  if (part === '底' || part === '末') return { ...whole, asOf: true };
  if (part === '初' || part === '上旬') return { from: day(1), to: day(11), grain: 'day' };
  if (part === '中旬') return { from: day(11), to: day(21), grain: 'day' };
  if (part === '下旬') return { from: day(21), to: whole.to, grain: 'day' };
  return part.startsWith('上')
    ? { from: day(1), to: day(16), grain: 'day' }
    : { from: day(16), to: whole.to, grain: 'day' };
}

/** Quarters, and stretches between two. */
export const quarterRules: Rule[] = [
  // 2022年第一季度, 三季度, 一季度末
  dated('quarter', '第?(?<quarter>[一二三四1234])季度(?<end>末|底)?', (year, { quarter, end }) =>
    quarters(year, numberOf(quarter), numberOf(quarter), end),
  ),
  // 2022年Q1
  dated('quarter-code', '(?<![A-Za-z])[Qq](?<quarter>[1-4])(?!\\d)', (year, { quarter }) =>
    quarters(year, numberOf(quarter), numberOf(quarter)),
  ),
  // 前三季度, 头三个季度, 前3季度
  dated(
    'first-quarters',
    '[前头](?<count>[两二三23])个?季度(?<end>末|底)?',
    (year, { count, end }) => quarters(year, 1, numberOf(count), end),
    endOf,
  ),
  // 上半年, 2023年下半年
  dated('half-year', '(?<half>[上下])半年', (year, { half }) =>
    half === '上' ? months(year, 1, 6, 'half-year') : months(year, 7, 12, 'half-year'),
  ),
];

function quarters(year: number, first: number, last: number, end?: string): Stretch {
  return { ...months(year, first * 3 - 2, last * 3, 'quarter'), asOf: end !== undefined };
}
