/** Months that a stretch of the year stands for: 前5个月 is 1—5月, 上半年 1—6月, 三季度 7—9月. */
import type { CalendarDate, Figure } from './figure.ts';

const HALVES: readonly (readonly [string, readonly number[]])[] = [
  ['上半年', [1, 6]],
  ['下半年', [7, 12]],
];

/** First and last months that a text implies without naming them. */
export function impliedMonths(text: string, figures: readonly Figure[]): readonly CalendarDate[] {
  const halves = HALVES.flatMap(([words, months]) => (text.includes(words) ? months : []));
  return [...halves, ...figures.flatMap(monthsOf)].map((month) => ({ month }));
}

function monthsOf(figure: Figure): readonly number[] {
  if (figure.kind === 'amount' && figure.core === '个月' && figure.number <= 12) return [1, figure.number];
  // 前三季度 begins in January, 第三季度 in July.
  const isQuarter = figure.kind === 'ordinal' && figure.word === '季度' && figure.number <= 4;
  return isQuarter ? [1, 3 * figure.number - 2, 3 * figure.number] : [];
}
