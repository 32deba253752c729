import type { Article } from '../types.ts';

const UNDATED = '2000-01-01';

/**
 * The day from which 今年 and 5月底 of a page are reckoned: its publication date. A page that tells of a cut-off
 * after its own date and names only earlier years was posted again; it is reckoned from the end of the year it names.
 */
export function referenceDate(article: Article): string {
  const { publishedOn, text } = article;
  if (publishedOn === undefined) return yearNamed(text) ?? UNDATED;
  const years = [...text.matchAll(/(?<!\d)(20\d\d)年/g)].map((match) => Number(match[1]));
  const published = Number(publishedOn.slice(0, 4));
  const latest = Math.max(0, ...years.filter((year) => year <= published));
  const cutOff = /截[至止]\s?(\d{1,2})月/.exec(text)?.[1];
  const fromLater = cutOff !== undefined && Number(cutOff) > Number(publishedOn.slice(5, 7));
  return latest > 0 && latest < published && fromLater ? `${latest}-12-31` : publishedOn;
}

/** A page without a date is reckoned from the end of the year it names first. */
function yearNamed(text: string): string | undefined {
  const year = /(?<!\d)(20\d\d)年/.exec(text)?.[1];
  return year === undefined ? undefined : `${year}-12-31`;
}
