import type { Period } from '../../types.ts';
import { addDays, isoDate, yearOf } from '../dimensions/period-arithmetic.ts';
import type { Groups, Place, Reading, Rule } from '../rule.ts';
import { CUT_OFF, TAIL, YEAR_HEAD } from './patterns.ts';
import type { Stretch } from './stretch.ts';
import { inferredYear, isPlausibleYear, isYearGiven, namedYear } from './year.ts';

type Make = (year: number, groups: Groups) => Stretch;

/** A rule of the usual build: [截至] [2021年] body [以来|前]. `decides` is the day by which a missing year is chosen. */
export function dated(
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
/** For stretches told at their end: 1—11月 in January is last year's. */
export const endOf = (stretch: Stretch) => addDays(stretch.to, -1);

/** Puts a stretch together with its words: a cut-off counts from 1 January, 以来 runs to the reference date. */
export function toReading(stretch: Stretch, groups: Groups, place: Place, end = place.end): Reading {
  const { from, to, grain } =
    groups.since === undefined ? stretch : { ...stretch, to: addDays(place.today, 1) };
  const asOf = stretch.asOf === true || groups.cutOff !== undefined || groups.deadline !== undefined;
  const first = asOf ? isoDate(yearOf(addDays(to, -1)), 1, 1) : from;
  const text = place.text.slice(place.start, end);
  const isSince = groups.since !== undefined;
  const period: Period = {
    from: first,
    to,
    grain,
    asOf: asOf && !isSince,
    yearGiven: isYearGiven(groups, place),
    text,
  };
  return { dimension: 'period', period: isSince ? { ...period, from } : period };
}
