import { dayRules } from '../calendar/days.ts';
import { monthRules, quarterRules } from '../calendar/months.ts';
import { askedYearRules, yearRules } from '../calendar/years.ts';
import type { Dimension } from '../rule.ts';

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

/** Read besides in questions. */
export const questionPeriod: Dimension = { name: 'period', guards, rules: askedYearRules };
