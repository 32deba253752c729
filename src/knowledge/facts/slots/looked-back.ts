/** Pages that look back on what a quarter or a month began: “回头看”：一季度集中开工的70个项目怎么样了？ */
import type { Period } from '../../types.ts';
import type { Fact } from '../fact.ts';
import type { PageScope } from '../page-scope.ts';
import { namesProject } from '../subject/project.ts';
import { isDoneSoFar, upToDay } from './cut-off.ts';
import { isOneStretch } from './one-stretch.ts';

/** The facts of such a page; how far things have come by a day is of that day, and of the event: 截至6月底，70个项目完成投资9亿元；甲县完成2亿元. */
export function lookingBack(facts: readonly Fact[], { period: event, phase }: PageScope): readonly Fact[] {
  if (event === undefined || phase === undefined || !isOneStretch(event)) return facts;
  const isOfEvent = (fact: Fact): boolean => fact.phase?.value === phase && isDoneSoFar(fact);
  const isCounted = (fact: Fact): boolean => isOfEvent(fact) && isUntilLater(fact, event);
  const reached = facts.find(isCounted)?.period?.value;
  if (reached === undefined) return facts;
  return facts.map((fact) => {
    if (isCounted(fact)) return { ...fact, event };
    return isOfEvent(fact) && isOfPage(fact, event)
      ? { ...fact, event, period: periodOf(fact, reached) }
      : fact;
  });
}

const isUntilLater = ({ period }: Fact, { to }: Period): boolean =>
  period?.value.asOf === true && period.value.to > to;

/** Nothing nearer says when: the page's own stretch. */
const isOfPage = ({ period }: Fact, { from, to }: Period): boolean =>
  period !== undefined &&
  /title|earlier|page/.test(period.origin) &&
  period.value.from === from &&
  period.value.to === to;

/** A single work is told of as it stands on the day of the page, the places by the day that all of them are counted to. */
const periodOf = (
  { subject, article: { publishedOn } }: Fact,
  reached: Period,
): NonNullable<Fact['period']> =>
  namesProject(subject) && publishedOn !== undefined
    ? { value: { ...upToDay(reached, publishedOn), text: '' }, origin: 'page' }
    : { value: reached, origin: 'earlier' };
