import { addDays } from '../extract/dimensions/period-arithmetic.ts';
import type { Period } from '../types.ts';
import type { Fact } from './fact.ts';

/**
 * The stretch a figure's own words ask for, where the page speaks of another: its headline's month or first nine
 * months. Read once all figures are known, so that no later sentence inherits it.
 */
export function withOwnPeriod(fact: Fact): Fact {
  const { period } = fact;
  if (period === undefined || period.value.lastYear) return fact;
  if (period.origin === 'page' && UNDATED_STRETCH.test(soFar(fact))) return withoutPeriod(fact);
  const value = ownPeriod(fact, period.value);
  return value === undefined ? fact : { ...fact, period: { ...period, value } };
}

/** 疫情防控期间发放补贴: a time of its own that the page does not date; the page's year would be a guess. */
const UNDATED_STRETCH = /(?:疫情|抗疫|战疫|防汛|抗旱|灾后重建)[\p{Script=Han}]{0,3}期间/u;

const soFar = ({ article, sentence, span }: Fact): string => article.text.slice(sentence.start, span.start);

/** The fact with no stretch at all. */
export function withoutPeriod({ period: _dropped, ...fact }: Fact): Fact {
  return fact;
}

function ownPeriod(fact: Fact, spokenOf: Period): Period | undefined {
  if (isOfWholeYear(fact, spokenOf)) return wholeYear(spokenOf);
  if (isOfNow(fact, spokenOf)) return upToDay(spokenOf, fact.article.publishedOn as string);
  if (isOneMonth(spokenOf) && fact.period?.origin !== 'clause' && isRunningTotal(fact)) return upTo(spokenOf);
  return undefined;
}

/** 全年计划, 年度目标: of the year, whatever part of it the page reports on. */
const WHOLE_YEAR = /全年(?!完成|累计)|年度(?:计划|目标|任务|预算|投资计划)|年内(?:计划|拟|将|力争)/;
/** 完成年度投资3亿元 is what a part of the year has done of its plan. */
const DONE_OF_IT = /完成(?:全年|年度|年)/;

function isOfWholeYear(fact: Fact, { grain }: Period): boolean {
  if (grain === 'year' || grain === 'years' || fact.quantity.kind === 'percent' || fact.role === 'change')
    return false;
  const lead = leadOf(fact);
  if (fact.metric === 'annual-planned-investment' && !lead.includes('全年')) return !isOfEvent(fact);
  return WHOLE_YEAR.test(lead) && !(DONE_OF_IT.test(lead) && fact.metric === 'investment-completed');
}

/** The month of 4月份集中开工 tells one event from the next; what it plans for the year is told apart by it. */
export const isOfEvent = ({ phase, batch }: Fact): boolean =>
  batch !== undefined || (phase !== undefined && phase.value !== 'under-construction');

function wholeYear(period: Period): Period {
  const year = Number(addDays(period.to, -1).slice(0, 4));
  return { ...period, from: `${year}-01-01`, to: `${year + 1}-01-01`, grain: 'year', asOf: false };
}

/** 目前，我县已累计协调用工700人: what has come about by the day of the page, not over its whole year. */
function isOfNow(fact: Fact, { grain, asOf, from, to }: Period): boolean {
  const { publishedOn } = fact.article;
  if (publishedOn === undefined || fact.period?.origin === 'clause' || fact.modality !== 'actual')
    return false;
  const now = publishedOn >= from && publishedOn < to;
  return (
    now &&
    grain === 'year' &&
    !asOf &&
    fact.role === 'level' &&
    NOW.test(
      soFar(fact)
        .split(/[；。]/)
        .at(-1) ?? '',
    )
  );
}

const NOW = /(?:^|[，：\s])(?:目前|当前|现在|眼下|如今)(?!为止|的)/u;

const upToDay = (period: Period, day: string): Period => ({
  ...period,
  from: `${day.slice(0, 4)}-01-01`,
  to: addDays(day, 1),
  grain: 'day',
  asOf: true,
});

const isOneMonth = ({ grain, asOf, from, to }: Period): boolean =>
  grain === 'month' && !asOf && addDays(to, -1).slice(0, 7) === from.slice(0, 7);

/** 累计完成投资9亿元, 占年度计划的62%: what a page of one month tells of the year so far. */
function isRunningTotal(fact: Fact): boolean {
  const lead = leadOf(fact);
  if (/当月|单月|本月/.test(lead)) return false;
  if (/累计|今年以来|年初以来/.test(lead)) return true;
  return (
    fact.role !== 'change' &&
    fact.quantity.kind === 'percent' &&
    /(?:年度|全年)(?:投资)?(?:计划|目标|任务)/.test(lead)
  );
}

const upTo = (period: Period): Period => ({
  ...period,
  from: `${addDays(period.to, -1).slice(0, 4)}-01-01`,
  asOf: true,
});

/** The words of the figure's clause before it. */
export const leadOf = (fact: Fact): string =>
  soFar(fact)
    .split(/[，；：、（]/)
    .at(-1) ?? '';
