/** The years, quarters or months of a stretch that a row of figures goes through: 2020—2023年，新建厂房分别为…. */
import { anyOf } from '../../any-of.ts';
import { THROUGH, YEARS_THROUGH } from '../../extract/calendar/patterns.ts';

const NUMERALS = '一二三四';
const QUARTER = `[${NUMERALS}1-4]`;
const quarterOf = (said: string): number => (Number(said) || NUMERALS.indexOf(said) + 1) - 1;

/** One kind of stretch: how it is written, and what each of it is called. */
interface Stretch {
  readonly written: RegExp;
  readonly first: (found: RegExpMatchArray) => number;
  readonly last: (found: RegExpMatchArray) => number;
  readonly named: (n: number, found: RegExpMatchArray) => string;
}

const STRETCHES: readonly Stretch[] = [
  {
    written: new RegExp(YEARS_THROUGH, 'g'), // 2020年至2023年
    first: ([, first]) => Number(first),
    last: ([, , last]) => Number(last),
    named: (n) => `${n}年`,
  },
  {
    written: new RegExp(`((?:20\\d\\d|今)年)?(?<!\\d)(\\d{1,2})月?${THROUGH}(\\d{1,2})月`, 'g'), // 今年3至5月
    first: ([, , first]) => Number(first),
    last: ([, , , last]) => Number(last),
    named: (n, [, year = '']) => `${year}${n}月`,
  },
  {
    written: new RegExp(`((?:20\\d\\d|今)年)?(?<!\\d)(${QUARTER})季?度?${THROUGH}(${QUARTER})季度`, 'g'), // 一至三季度, 1—3季度
    first: ([, , first]) => quarterOf(first as string),
    last: ([, , , last]) => quarterOf(last as string),
    named: (n, [, year = '']) => `${year}${NUMERALS[n]}季度`,
  },
];

/** What is told of a year of its own is not told of the stretch: 2020—2023年建成4个园区，2024年签约、开工分别为…. */
const OTHER_STRETCH = /\d{4}年|[今去前明]年|\d{1,2}月|[一二三四]季度|[上下]半年/;
/** Several things share the row. */
const OF_THINGS = anyOf(
  /[、和及与](?=[^，。；]{0,24}(?:分别|各为|依次))/, // 签约、开工项目分别为: each of the two
  /、(?=[^。；]{0,40}，[^。；]{0,20}(?:分别|各为|依次))/, // 居前三的甲镇、乙镇、丙镇，总投资分别为
);

/** Several that share a row, by their number: 1至3月，三次产业投资分别为…, 三大园区税收分别为…, 三期工程投资分别为…, 前三位分别为…. */
const OF_SEVERAL = anyOf(
  /三次产业|[两二三四五六七八九十\d][大个家类期][^，。；]/,
  /前[两二三四五六七八九十\d]|各(?![类项])|县市?区|城乡|[省市县区]级和/,
);

/** What is told of each, and in which words: 新建厂房|分别为. */
interface Told {
  readonly item: string;
  readonly shared: string;
}

/** A figure of a row, up to where the clause ends. */
const END_OF_ROW = /\d[^，。；\d]{0,12}[，；]/g;

/** What stands behind the rows that went through the stretch before: 2020—2023年，产值分别为…；|税收分别为…. */
function behindRows(words: string): string {
  const last = [...words.matchAll(END_OF_ROW)].at(-1);
  if (last === undefined) return words;
  const end = last.index + last[0].length;
  if (!RESPECTIVELY.test(words.slice(0, end))) return words;
  return words.slice(Math.max(end, words.lastIndexOf('；') + 1));
}

const RESPECTIVELY = /分别|各为|依次/;

/** Each of the last stretch that is told of before a row of `count` figures, if it has as many. */
export function eachOfStretch(
  before: string,
  count: number,
): { stretches: readonly string[]; told: Told } | undefined {
  for (const { written, first, last, named } of STRETCHES) {
    const found = [...before.matchAll(written)].at(-1);
    if (found === undefined || last(found) - first(found) + 1 !== count) continue;
    const since = before.slice(found.index + found[0].length).replace(/^(?:期间|间|[，：])+/, '');
    const words = behindRows(since);
    if (OTHER_STRETCH.test(since) || /[。；]/.test(words) || OF_THINGS.test(words) || OF_SEVERAL.test(words))
      continue;
    const at = words.search(RESPECTIVELY);
    const stretches = Array.from({ length: count }, (_, i) => named(first(found) + i, found));
    return { stretches, told: { item: words.slice(0, at), shared: words.slice(at) } };
  }
  return undefined;
}
