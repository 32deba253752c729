/** What a page tells of by the day it appeared. */
import { addDays, inYear, yearOf } from '../../../../extract/dimensions/period-arithmetic.ts';
import type { Fact } from '../../../../facts/fact.ts';
import type { Period } from '../../../../types.ts';

/** A page that names no stretch tells of the weeks before it appeared. */
export function isReportedAbout(
  asked: Period,
  { article: { publishedOn } }: Fact,
  within = REPORTED,
): boolean {
  if (publishedOn === undefined) return true;
  const { from, to } = asked.yearGiven ? asked : inYear(asked, yearOf(publishedOn));
  return publishedOn >= from && publishedOn <= addDays(to, within);
}

/** Days after which a page still tells of a stretch, and of what happened on a day of it. */
export const REPORTED = 75;
export const NEWS = 10;
export const LATELY = 31;

/** A figure no year is given for may be of the page's own year, unless it is a goal some day (迈向百亿元); no other year may be read into it. */
export const isOfPageYear = (asked: Period, { article, modality }: Fact): boolean =>
  article.publishedOn === undefined ||
  (modality !== 'target' &&
    asked.from <= article.publishedOn &&
    asked.to > `${article.publishedOn.slice(0, 4)}-01-01`);

/** A page of early October tells nothing that was done in the fourth quarter. */
export const isTooEarly = (asked: Period, { article, modality }: Fact): boolean =>
  asked.yearGiven &&
  modality === 'actual' &&
  article.publishedOn !== undefined &&
  article.publishedOn < addDays(asked.from, asked.grain === 'quarter' ? 15 : 0);
