/** 甲县和乙县上半年完成投资，谁多: what stands behind the second of two bare places is asked of both. */
import { measuresIn } from '../../../facts/measure/measure.ts';
import type { Mention } from '../../../types.ts';
import { mentionsIn, type Reading } from '../mentions.ts';
import type { Cut } from './cut.ts';

type RegionMention = Extract<Mention, { dimension: 'region' }>;

/** The same sides with that in what is asked of either. */
export function withTailOfBoth(cut: Cut, reading: Reading): Cut {
  const { first, second, rest } = cut;
  const place = placeIn(first, reading);
  const other = placeIn(second, reading);
  if (place?.end !== first.length || other?.start !== 0) return cut;
  const tail = second.slice(other.end);
  return isOfBoth(tail, first.slice(0, place.start), reading)
    ? { ...cut, second: second.slice(0, other.end), rest: `${tail.replace(/^的/, '')}${rest}` }
    : cut;
}

/** The only place of some words: a county, and no part of one. */
function placeIn(words: string, reading: Reading): RegionMention | undefined {
  const places = mentionsIn(words, reading).filter((m): m is RegionMention => m.dimension === 'region');
  const [place, ...others] = places;
  return place !== undefined && others.length === 0 && place.candidates.length > 0 ? place : undefined;
}

/** 重点项目, 的省重点项目 */
const LIST = /^的?(?:[省市县区]级?)?重[点大](?:建设)?项目/;

/** A stretch that the first side does not have as well, a measure or a list: no part of the second place (乙县城区). */
function isOfBoth(tail: string, before: string, reading: Reading): boolean {
  const hasStretch = (words: string): boolean =>
    mentionsIn(words, reading).some(({ dimension }) => dimension === 'period');
  if (hasStretch(tail)) return !hasStretch(before);
  return LIST.test(tail) || measuresIn(tail, true).length > 0;
}
