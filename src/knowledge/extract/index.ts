/** Text in, mentions out: articles and questions are read by the same rules. */
import type { Mention, Span } from '../types.ts';
import { area } from './dimensions/area.ts';
import { batch } from './dimensions/batch.ts';
import { count } from './dimensions/count.ts';
import { duration } from './dimensions/duration.ts';
import { label } from './dimensions/label.ts';
import { length } from './dimensions/length.ts';
import { modality } from './dimensions/modality.ts';
import { money } from './dimensions/money.ts';
import { multiple } from './dimensions/multiple.ts';
import { percentage } from './dimensions/percentage.ts';
import { period, questionPeriod } from './dimensions/period.ts';
import { phase, questionPhase } from './dimensions/phase.ts';
import { physical } from './dimensions/physical.ts';
import { rate } from './dimensions/rate.ts';
import { findRegions, type RegionOptions } from './places.ts';
import { findIn, longestFirst, overlap } from './rule.ts';

export interface FindOptions extends RegionOptions {
  /** YYYY-MM-DD: the day 今年 and a bare 3月9日 are reckoned from. */
  readonly today: string;
}

/** They claim characters: none overlaps another. Of equally long mentions the earlier dimension's stays. */
// biome-ignore format: one line shows the order
const claiming = [period, rate, money, percentage, area, multiple, length, duration, physical, count, label];

/** They may overlap one another, but say nothing inside a quantity or a label. */
const free = [phase, batch, modality];

/** Every mention of a text, sorted by start. Quantities, periods and labels never overlap one another. */
export function findMentions(text: string, options: FindOptions): Mention[] {
  const { today, question } = options;
  const asked = question ? [questionPeriod, questionPhase] : [];
  const found = [...claiming, ...free, ...asked].flatMap((dimension) => findIn(dimension, text, today));
  const claimed = longestFirst(found.filter((m) => !isFree(m)));
  const words = dedupe(found.filter(isFree));
  const kept = claimed.filter((mention) => !isBatchNumber(mention, words));
  const taken = kept.filter((mention) => mention.dimension !== 'period');
  const loose = [...words, ...findRegions(text, options)].filter((mention) => !liesInside(mention, taken));
  return [...kept, ...loose].sort((a, b) => a.start - b.start || b.end - a.end);
}

const isFree = (m: Mention): boolean => m.dimension === 'phase' || m.dimension === 'batch' || m.dimension === 'modality';

const dedupe = (words: readonly Mention[]): Mention[] =>
  (['phase', 'batch', 'modality'] as const).flatMap((d) => longestFirst(words.filter((w) => w.dimension === d)));

/** The digit groups of a text that no mention covers: what is still unread. */
export function leftoverDigits(text: string, mentions: readonly Mention[]): Span[] {
  const groups = [...text.matchAll(/\d+(?:[.,]\d+)*/g)];
  const spans = groups.map(({ index, 0: digits }) => ({ start: index, end: index + digits.length }));
  return spans.filter((span) => !mentions.some((mention) => overlap(mention, span)));
}

/** 第二期, 6期: a batch beats the ordinal its digits would be. */
function isBatchNumber(mention: Mention, words: readonly Mention[]): boolean {
  if (mention.dimension !== 'label') return false;
  return words.some(
    (word) => word.dimension === 'batch' && word.start <= mention.start && mention.end <= word.end,
  );
}

function liesInside(mention: Span, taken: readonly Span[]): boolean {
  return taken.some((span) => span.start <= mention.start && mention.end <= span.end);
}
