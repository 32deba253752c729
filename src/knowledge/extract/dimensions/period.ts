import type { Dimension, Groups, Place, Reading, Rule } from '../rule.ts';
import { addDays, dayOf, daysBetween, fiveYearPlans, isoDate, monthOf, yearOf } from './period-arithmetic.ts';
import {
  CUT_OFF,
  DASH,
  DAY,
  FRESH,
  inferredYear,
  isPlausibleYear,
  MONTH,
  monthAround,
  months,
  namedYear,
  numberOf,
  type Stretch,
  TAIL,
  toReading,
  YEAR,
  YEAR_HEAD,
  YEAR_WORD,
} from './period-words.ts';

type Make = (year: number, groups: Groups) => Stretch;

/** A rule of the usual build: [截至] [2021年] body [以来|前]. `decides` is the day by which a missing year is chosen. */
function dated(
  name: string,
  body: string,
  make: Make,
  decides: (stretch: Stretch) => string = startOf,
): Rule {
  const pattern = new RegExp(`${CUT_OFF}${YEAR_HEAD}${body}${TAIL}`, 'g');
  const read = (groups: Groups, place: Place): Reading | undefined => {
    const ofYear = (year: number) => make(year, groups);
    const year = namedYear(groups, place) ?? inferredYear(groups, place, ofYear, decides);
    const stretch = isPlausibleYear(year, place.today) ? ofYear(year) : undefined;
    return stretch && toReading(stretch, groups, place);
  };
  return { name: `period/${name}`, pattern, read };
}

const startOf = (stretch: Stretch) => stretch.from;
const endOf = (stretch: Stretch) => addDays(stretch.to, -1);

const dayRules: Rule[] = [
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

function days(first: string, last = first): Stretch {
  return { from: first, to: addDays(last, 1), grain: 'day' };
}

/** The day of that number nearest to the reference date, in its month or a neighbour's; days ahead count double. */
function nearestDay(day: number, today: string): string {
  const candidates = [-2, -1, 0, 1]
    .map((offset) => isoDate(yearOf(today), monthOf(today) + offset, day))
    .filter((date) => dayOf(date) === day);
  const distance = (date: string) => Math.max(daysBetween(date, today), 2 * daysBetween(today, date));
  return candidates.reduce((best, date) => (distance(date) < distance(best) ? date : best));
}

const monthRules: Rule[] = [
  // 2021年10月, 5月份, 5月底, 3月底前, 5月上旬, 6月当月
  dated(
    'month',
    `${FRESH}(?<month>${MONTH})月(?:份|当月)?(?<part>底|末|初|上旬|中旬|下旬|上半个?月|下半个?月)?(?![龄均嫂产供租薪饼度色球])`,
    (year, { month, part }) => partOfMonth(year, numberOf(month), part),
  ),
  // 1~11月份, 1—9月, 1至11月, 1月到5月
  dated(
    'months',
    `${FRESH}(?<month>${MONTH})(?:月份?)?${DASH}(?<lastMonth>${MONTH})月份?(?![龄均产])`,
    (year, { month, lastMonth }) => {
      const [first, last] = [numberOf(month), numberOf(lastMonth)];
      return months(year, first, first <= last ? last : last + 12, 'month');
    },
    endOf,
  ),
  // 前11个月, 头九个月, 2011前5月
  dated(
    'first-months',
    `(?<![提目当日之以])[前头](?<count>${MONTH})个?月`,
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

const quarterRules: Rule[] = [
  // 2022年第一季度, 三季度, 一季度末
  dated('quarter', '第?(?<quarter>[一二三四1234])季度(?<end>末|底)?', (year, { quarter, end }) =>
    quarters(year, numberOf(quarter), numberOf(quarter), end),
  ),
  // 2022年Q1
  dated('quarter-code', '(?<![A-Za-z])[Qq](?<quarter>[1-4])(?!\\d)', (year, { quarter }) =>
    quarters(year, numberOf(quarter), numberOf(quarter)),
  ),
  // 前三季度, 前三个季度
  dated(
    'first-quarters',
    '前(?<count>[两二三])个?季度(?<end>末|底)?',
    (year, { count, end }) => quarters(year, 1, count === '三' ? 3 : 2, end),
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

const yearBody = '(?:全年|年?(?<part>底|末|初))?';

const yearRules: Rule[] = [
  yearRule('year', `${CUT_OFF}${YEAR}年度?${yearBody}${TAIL}`), // 2021年, 到2025年, 2021年底
  yearRule('this-year', `${CUT_OFF}${YEAR_WORD}${yearBody}${TAIL}`), // 今年, 去年底, 今年以来
  yearRule('year-part', `${CUT_OFF}(?<![年\\d])年(?<part>底|末|初)${TAIL}`), // 年底前, 年初以来
  {
    name: 'period/years', // 2011—2015年, 2021年至2023年
    pattern: new RegExp(String.raw`${YEAR}年?${DASH}(?<last>(?:20)?\d{2})年`, 'g'),
    read: (groups, place) => {
      const [first, last] = [numberOf(groups.year), numberOf(groups.last)];
      const end = last < 100 ? 2000 + last : last;
      return end <= first ? undefined : toReading(years(first, end), groups, place);
    },
  },
  {
    name: 'period/five-year-plan', // “十四五”期间, 十二五末
    pattern:
      /(?<![一二三四五六七八九十百第])[“"‘]?(?<plan>十[一二三四五六]五|十五(?=[”"’]))[”"’]?(?:期间|时期|规划)?(?<end>末)?(?![\d个项亿万千百家年天月日岁条名位件次大])/g,
    read: (groups, place) => {
      const first = 2001 + 5 * fiveYearPlans.indexOf(groups.plan ?? '');
      const end: Stretch = { ...years(first + 4, first + 4), grain: 'year', asOf: true };
      return toReading(groups.end === undefined ? years(first, first + 4) : end, { year: '' }, place);
    },
  },
  {
    name: 'period/coming-years', // 未来5年, 今后三年, 往后十年
    pattern: /(?:未来|今后|往后|接下来的?)(?<count>\d{1,2}|[一两二三四五六七八九十]{1,2})年/g,
    read: ({ count }, place) => {
      const { today } = place;
      const to = isoDate(yearOf(today) + numberOf(count), monthOf(today), dayOf(today));
      return toReading({ from: today, to, grain: 'years' }, {}, place);
    },
  },
  {
    // 去年同期, 2019年同期, 比同期; 同期 alone is meanwhile
    name: 'period/same-stretch',
    pattern: new RegExp(`(?:(?:${YEAR}年|${YEAR_WORD})的?|(?<=[比较与同]))同期(?!声)`, 'g'),
    read: (groups, place) => {
      const year = namedYear(groups, place) ?? yearOf(place.today) - 1;
      const reading = toReading(months(year, 1, 12, 'year'), groups, place);
      return reading.dimension === 'period'
        ? { dimension: 'period', period: { ...reading.period, lastYear: true } }
        : undefined;
    },
  },
];

function years(first: number, last: number): Stretch {
  return { from: isoDate(first, 1, 1), to: isoDate(last + 1, 1, 1), grain: 'years' };
}

function yearRule(name: string, source: string): Rule {
  const read = (groups: Groups, place: Place): Reading => {
    // 年初以来 runs to the reference date and so begins in its year.
    const spoken =
      groups.since !== undefined && groups.word === undefined && groups.year === undefined
        ? undefined
        : namedYear(groups, place);
    return toReading(partOfYear(spoken ?? yearOf(place.today), groups), groups, place);
  };
  return { name: `period/${name}`, pattern: new RegExp(source, 'g'), read };
}

function partOfYear(year: number, { part, since }: Groups): Stretch {
  const whole = months(year, 1, 12, 'year');
  if (part === undefined || since !== undefined) return whole;
  return part === '初' ? months(year, 1, 2, 'month') : { ...whole, asOf: true };
}

const guards = [
  '农历[正一二三四五六七八九十冬腊]{1,3}月[一-龥]{2}', // 农历十二月初九
  '一月一[^日号]', // 一月一通报
  '三月三', // a feast
];

/** Dates and stretches of the calendar. */
export const period: Dimension = {
  name: 'period',
  rules: [...dayRules, ...monthRules, ...quarterRules, ...yearRules],
  guards,
};

/** Read besides in questions: 21年沁水, 2021涧西. In an article 21年 may be a duration. */
export const questionPeriod: Dimension = {
  name: 'period',
  guards,
  rules: [
    yearRule('short-year', `${CUT_OFF}(?<![\\d.])(?<shortYear>[0-3]\\d)年${yearBody}(?![内期限])`),
    yearRule(
      'bare-year',
      `${CUT_OFF}(?<![\\d.])(?<year>20[0-3]\\d)(?![\\d.,年%亿万千百个家项名套亩米公平人元吨座处条只头户多余/-])`,
    ),
  ],
};
