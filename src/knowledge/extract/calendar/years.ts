import { dayOf, fiveYearPlans, isoDate, monthOf, yearOf } from '../dimensions/period-arithmetic.ts';
import type { Groups, Place, Reading, Rule } from '../rule.ts';
import { toReading } from './dated.ts';
import { BEGINNING, CUT_OFF, DASH, TAIL, YEAR, YEAR_WORD } from './patterns.ts';
import { months, numberOf, type Stretch, years } from './stretch.ts';
import { namedYear } from './year.ts';

const yearBody = `(?:全年|年?(?<part>底|末|${BEGINNING}))?`;

/** Years, their parts, and stretches between two. */
export const yearRules: Rule[] = [
  yearRule('year', `${CUT_OFF}${YEAR}年度?${yearBody}${TAIL}`), // 2021年, 到2025年, 2021年底
  yearRule('this-year', `${CUT_OFF}${YEAR_WORD}${yearBody}${TAIL}`), // 今年, 去年底, 今年以来
  yearRule('year-part', `${CUT_OFF}(?<![年\\d])年(?<part>底|末|${BEGINNING})${TAIL}`), // 年底前, 年初以来
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
    name: 'period/year-of-plan', // “十四五”开局之年, “十三五”规划的收官之年, “十四五”第二年; 关键之年 tells no year
    pattern:
      /[“"‘]?(?<plan>十[一二三四五六]五|十五(?=[”"’]))[”"’]?(?:期间|时期|规划)?的?(?<nth>开局|起步|开篇|第[一二三四五]|收官|决胜)之?年/g,
    read: ({ plan, nth = '' }, place) => {
      const year = 2001 + 5 * fiveYearPlans.indexOf(plan ?? '') + yearOfPlan(nth);
      return toReading(months(year, 1, 12, 'year'), { year: '' }, place);
    },
  },
  {
    name: 'period/five-year-plan', // “十四五”期间, 十二五末
    pattern:
      /(?<![一二三四五六七八九十百第])[“"‘]?(?<plan>十[一二三四五六]五|十五(?=[”"’]))(?![”"’]?(?:期间|时期|规划)?的?(?:关键|攻坚|承上启下|承前启后|中期|冲刺|深化)[^，。；]{0,4}之?年)[”"’]?(?:期间|时期|规划)?(?:(?<end>末)|(?<since>以来))?(?![\d个项亿万千百家年天月日岁条名位件次大])/g,
    read: (groups, place) => {
      const first = 2001 + 5 * fiveYearPlans.indexOf(groups.plan ?? '');
      const end: Stretch = { ...years(first + 4, first + 4), grain: 'year', asOf: true };
      const { since } = groups;
      return toReading(groups.end === undefined ? years(first, first + 4) : end, { year: '', since }, place);
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
    name: 'period/years-gone-by', // 过去五年, 五年来; of a report given in the first months they end with the year before
    pattern:
      /(?:过去的?这?|(?<![一-龥\d]))(?<count>[两三四五六七八九十]|\d{1,2})年(?:(?<=过去的?这?[^过]{1,2}年)(?!来|间)|以?来)/g,
    read: ({ count }, place) => {
      const { today } = place;
      const many = numberOf(count);
      if (today.slice(5, 7) <= '03')
        return toReading(years(yearOf(today) - many, yearOf(today) - 1), {}, place);
      return yearsUpTo(many, place);
    },
  },
  {
    // 去年同期, 2019年同期, 上年同月, 比同期; 同期 alone is meanwhile
    name: 'period/same-stretch',
    pattern: new RegExp(
      `(?:(?:${YEAR}年|${YEAR_WORD})的?|(?<=[比较与同]))同(?:期(?!声)|月(?![份\\d])|季度?)`,
      'g',
    ),
    read: (groups, place) => {
      const named = namedYear(groups, place) ?? yearOf(place.today);
      const isBare = groups.year === undefined && groups.word === undefined;
      const year = isBare ? named - 1 : named;
      const reading = toReading(months(year, 1, 12, 'year'), groups, place);
      return reading.dimension === 'period'
        ? { dimension: 'period', period: { ...reading.period, lastYear: true } }
        : undefined;
    },
  },
];

/** So many years up to the reference date. */
function yearsUpTo(many: number, place: Place): Reading | undefined {
  const { today } = place;
  const from = isoDate(yearOf(today) - many, monthOf(today), dayOf(today));
  return toReading({ from, to: today, grain: 'years' }, {}, place);
}

/** 0 for the first year, 4 for the last. */
const yearOfPlan = (word: string): number =>
  /收官|决胜/.test(word) ? 4 : Math.max(0, '一二三四五'.indexOf(word.slice(-1)));

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

/** 21年沁水, 2021涧西: an article's 21年 may be a duration. */
export const askedYearRules: Rule[] = [
  {
    name: 'period/asked-years', // 云溪五年累计改造了多少户, 三年来引进几个, 四年新建厂房一共多少
    pattern:
      /(?<![第满期续前近后来每\d一二三四五六七八九十]|(?:计划|力争|预计|[拟将要])用?)(?<count>[两三四五六七八九十]|\d{1,2})年(?:以?来|间|(?=[一总]?共|[合总]计|新?(?:开工|签约|引进|争取|建成|改造|增加|竣工|投产)(?!了?的))|(?![行计规期制内拟将要力预])(?=[^，。？\d]{0,16}(?:累计|[一总]共|[合总]计)))/g,
    read: ({ count }, place) => yearsUpTo(numberOf(count), place),
  },
  yearRule('short-year', `${CUT_OFF}(?<![\\d.])(?<shortYear>[0-3]\\d)年${yearBody}(?![内期限])`),
  yearRule(
    'bare-year',
    `${CUT_OFF}(?<![\\d.])(?<year>20[0-3]\\d)(?![\\d.,年%亿万千百个家项名套亩米公平人元吨座处条只头户多余/-])`,
  ),
];
