/** Text in, mentions out: articles and questions are read by the same rules. */
import type { Mention, Span } from '../types.ts';
import { area } from './dimensions/area.ts';
import { count } from './dimensions/count.ts';
import { duration } from './dimensions/duration.ts';
import { label } from './dimensions/label.ts';
import { length } from './dimensions/length.ts';
import { money } from './dimensions/money.ts';
import { multiple } from './dimensions/multiple.ts';
import { numeral } from './dimensions/numeral.ts';
import { percentage } from './dimensions/percentage.ts';
import { physical } from './dimensions/physical.ts';
import { rate } from './dimensions/rate.ts';
import { findIn, longestFirst, overlap } from './rule.ts';

export interface FindOptions {
  /** YYYY-MM-DD: the day 今年 and a bare 3月9日 are reckoned from. */
  readonly today: string;
}

/** Dimensions that claim the same characters; of equally long mentions the earlier dimension's stays. */
export const figures = [
  rate, money, percentage, area, multiple, length, duration, physical, count, label, numeral,
] as const; // biome-ignore format: one order

/** Every mention of a text, sorted by start. Figures, periods and labels never overlap one another. */
export function findMentions(text: string, { today }: FindOptions): Mention[] {
  return longestFirst(figures.flatMap((dimension) => findIn(dimension, text, today)));
}

/** The digit groups of a text that no mention covers: what is still unread. */
export function leftoverDigits(text: string, mentions: readonly Mention[]): Span[] {
  const digits = [...text.matchAll(/\d+(?:[.,]\d+)*/g)];
  const spans = digits.map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return spans.filter((span) => !mentions.some((mention) => overlap(mention, span)));
}
