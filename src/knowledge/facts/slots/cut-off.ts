/** A day up to which figures count: 截至7月底. */
import { addDays, isoDate, yearOf } from '../../extract/dimensions/period-arithmetic.ts';
import type { Period } from '../../types.ts';
import type { Fact } from '../fact.ts';

/** The words of the figure's sentence before it. */
export const soFar = ({ article, sentence, span }: Fact): string =>
  article.text.slice(sentence.start, span.start);

const CUT_OFF = '截[至止到](?<month>1[0-2]|[1-9])月(?:底|末|(?<day>[12]\\d|3[01]|[1-9])日)';
const RIGHT_BEFORE = new RegExp(`${CUT_OFF}，?(?:全[省市县区州])?$`);
const EARLIER = new RegExp(`^(?:.*[，。；])?${CUT_OFF}，`, 's');

/** The last day of the cut-off that stands right before a stretch, or that the clause ； joins it to opens with. */
export function cutOffBefore(fact: Fact, { text, from }: Period): string | undefined {
  const said = fact.article.text.slice(fact.sentence.start, fact.sentence.end);
  const at = said.indexOf(text);
  const joined = at === 0 && /；\s*$/.test(fact.layers.before) ? fact.layers.before : '';
  const told = RIGHT_BEFORE.exec(said.slice(0, Math.max(0, at))) ?? EARLIER.exec(joined);
  const { month, day } = told?.groups ?? {};
  if (month === undefined) return undefined;
  // Day 0 of a month is the last of the one before.
  return day === undefined
    ? isoDate(yearOf(from), Number(month) + 1, 0)
    : isoDate(yearOf(from), Number(month), Number(day));
}

/** So much of the year as was over on a day. */
export const upToDay = (period: Period, day: string): Period => ({
  ...period,
  from: `${day.slice(0, 4)}-01-01`,
  to: addDays(day, 1),
  grain: 'day',
  asOf: true,
});

/** 完成投资9亿元, 投资完成率60%: what has come about by a cut-off. */
export const isDoneSoFar = ({ modality, metric }: Fact): boolean =>
  modality === 'actual' && (metric === 'investment-completed' || metric === 'completion-rate');
