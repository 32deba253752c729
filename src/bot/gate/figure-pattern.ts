/** Where figures are: one expression, a plain sequence in each alternative, so it runs in linear time. */
import { ARABIC, SPELLED } from './numerals.ts';
import { LATIN_UNIT, SCALE, UNIT } from './units.ts';

const NUMBER = `(?:${ARABIC}|${SPELLED})`;
const DAY_OR_MONTH = '(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})';
const YEAR = '(?:(?:19|20)\\d{2}|[一二][零〇一二三四五六七八九]{3})';

/** Tried at every place in this order; the name of a group says how it is read. */
export const FIGURE = new RegExp(
  [
    // ②
    '(?<mark>[①-⑳])',
    // 2021-10-12, 2021/10/12
    '(?<iso>\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})(?!\\d)',
    // 18:30
    '(?<label>\\d{1,2}:\\d{2})(?!\\d)',
    // 2021年10月8日, 二〇二一年, 2021年11月份
    `(?<year>${YEAR})年(?:(?<month>${DAY_OR_MONTH})月份?(?:(?<day>${DAY_OR_MONTH})[日号])?)?`,
    // 10月8日, 11月份
    `(?<onlyMonth>${DAY_OR_MONTH})月份?(?:(?<dayOfMonth>${DAY_OR_MONTH})[日号])?`,
    // 9日 (3月5日至9日), 9号 but not 9号楼
    `(?<onlyDay>${DAY_OR_MONTH})(?:日(?!元)|号(?![楼线路院文机井塔桥洞店仓厂馆地]))`,
    // 百分之五
    `百分之(?<percent>${NUMBER})`,
    // 三分之一
    `(?<denominator>${NUMBER})分之(?<numerator>${NUMBER})`,
    // 第二期, 第3
    `第(?<ordinal>${NUMBER})(?<ordinalWord>季度|[期批次轮届])?`,
    // 首批
    '首(?<first>[期批轮])',
    // 四期, 三批, 一季度
    `(?<nth>${NUMBER})(?<nthWord>季度|[期批轮届])`,
    // 43.6亿元, 260余公顷, 3千多万元, 五个亿, 43.6(亿元)
    `(?<number>${NUMBER}) ?[余多几来]?(?<scale>${SCALE})?[余多]?(?<scale2>${SCALE})? ?(?:(?<unit>${UNIT})|\\((?<enclosedScale>${SCALE})?(?<enclosedUnit>${UNIT})\\))?`,
    // digits of other scripts, roman numerals
    '(?<strange>(?:(?![0-9〇①-⑳])\\p{N})+)',
  ].join('|'),
  'gu',
);

/** 5G, 4A, K9, GB50300: digits joined to letters that are no unit. */
export const LETTERED = new RegExp(
  `(?<!\\d)\\d{1,15}(?:\\.\\d{1,15})?(?!${LATIN_UNIT})[A-Za-z][A-Za-z0-9]{0,15}|(?<![A-Za-z])[A-Za-z]{1,8}-?\\d{1,15}(?![\\d.,%])`,
  'g',
);
/** Behind digits that letters stand before: a measure all the same (RMB59.7亿元). */
export const MEASURE = new RegExp(`^(?:${SCALE}|${UNIT})`);

/** 十四五: the years of a plan, not a number. */
export const FIVE_YEAR_PLAN = /十[一二三四五]五(?![十百千万亿])/g;
/** After a number: 两个地区, 3种说法, 2篇文章. */
export const OWN_COUNT =
  /^ ?[个种处条篇]?(?:不同|相关)?的?(?:地区|口径|来源|说法|结果|文章|可能|含义|问法|数字)/;
/** Before 一: 同一个, 每一项, 哪一期, 选一个 are no counts. */
export const DETERMINER = /[同每哪某任这那另该统逐唯选]$/;
/** Behind an amount that is part of the name of a class: 500万元以上项目. */
export const OF_CLASS = /^ ?(?:\(含\)|及)?以[上下内]的?(?:重[点大]|工业|产业|新建)?(?:项目|企业|工程)/;
/** Between two numbers: 5—8亿元, 1至11月. */
export const RANGE = /^ ?[-—–―~至到]{1,2} ?$/;
