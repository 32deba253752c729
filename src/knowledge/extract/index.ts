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
import { findRegions, type RegionOptions, spellsPlace } from './places.ts';
import { type Dimension, findIn, longestFirst, spanAt } from './rule.ts';

export { isDated, isYearUnknown } from './calendar/undated.ts';

/** How a text is to be read. */
export interface FindOptions extends RegionOptions {
  /** YYYY-MM-DD: the day 今年 and a bare 3月9日 are reckoned from. */
  readonly today: string;
}

/** They claim characters: none overlaps another. Of equally long mentions the earlier dimension's stays. */
// biome-ignore format: one line shows the order
const claiming = [duration, period, money, percentage, area, multiple, length, physical, count, rate, label];

/** Every mention of a text, sorted by start. Quantities, periods and labels never overlap one another. */
export function findMentions(text: string, options: FindOptions): Mention[] {
  const find = (dimension: Dimension) => findIn(dimension, text, options.today);
  const asked = options.question ? find(questionPeriod) : [];
  const batches = find(batch);
  const figures = [...asked, ...claiming.flatMap(find)].filter((figure) => !isBatchNumber(figure, batches));
  const places = findRegions(text, options);
  const claimed = longestFirst(figures).filter((figure) => !spellsPlace(figure, text, places));
  const taken = claimed.filter((mention) => mention.dimension !== 'period');
  const phases = longestFirst([...find(phase), ...(options.question ? find(questionPhase) : [])]);
  // They may overlap one another, but say nothing inside a quantity or a label.
  const free = [...phases, ...batches, ...find(modality), ...places];
  const loose = free.filter((mention) => !liesInside(mention, taken));
  return [...claimed, ...loose].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The digit groups of a text that no mention covers: what is still unread. Mentions are sorted by start. */
export function leftoverDigits(text: string, mentions: readonly Mention[]): Span[] {
  const left: Span[] = [];
  let next = 0;
  let covered = 0;
  for (const { index: start, 0: digits } of text.matchAll(/\d+(?:[.,]\d+)*/g)) {
    const end = start + digits.length;
    for (let mention = mentions[next]; mention && mention.start < end; mention = mentions[++next]) {
      covered = Math.max(covered, mention.end);
    }
    if (covered <= start) left.push({ start, end });
  }
  return left;
}

/** 第二期, 6期: a batch beats the ordinal its digits would be. */
function isBatchNumber(mention: Mention, batches: readonly Mention[]): boolean {
  return mention.dimension === 'label' && liesInside(mention, batches);
}

/** `taken` is sorted and free of overlaps. */
function liesInside(mention: Span, taken: readonly Span[]): boolean {
  return mention.end <= (spanAt(taken, mention.start)?.end ?? 0);
}
