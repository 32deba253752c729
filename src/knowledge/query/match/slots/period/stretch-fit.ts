import { addDays } from '../../../../extract/dimensions/period-arithmetic.ts';
import type { Fact } from '../../../../facts/fact.ts';
import { isSinceStart, SINCE_BEGUN } from '../../../../facts/slots/since-start.ts';
import type { Period } from '../../../../types.ts';
import { isOfThisEvent } from './event.ts';
import { isFlow } from './flow.ts';
import { isReportedAbout, NEWS, REPORTED } from './reported.ts';
import { isShort, monthSpan } from './span.ts';

/** Two stretches shorter than a year. */
export function stretchFit(asked: Period, given: Period, fact: Fact): number {
  const a = monthSpan(asked);
  const b = monthSpan(given);
  if (/以来|至今/.test(asked.text) && /以来|至今/.test(given.text)) return a.from === b.from ? 1 : 0;
  if (!asked.asOf && given.asOf && a.to === b.to && isSinceStart(fact))
    return a.from !== '01-01' || SINCE_BEGUN.test(fact.layers.own) ? 0 : 0.6; // of no single quarter
  if (a.to === b.to && a.from === b.from) return asked.asOf && !given.asOf ? 0.97 : 1; // 到10月底 means 截至10月底 before 1—10月
  const oneMonth =
    asked.grain === 'month' &&
    !asked.asOf &&
    addDays(asked.to, -1).slice(0, 7) === asked.from.slice(0, 7) &&
    asked.from.slice(5, 7) !== '01';
  if (oneMonth && given.asOf) return /当月/.test(asked.text) || b.to <= a.from || b.to > a.to ? 0 : 0.6; // 8月 alone is not 截至8月底
  if (given.asOf && !asked.asOf && a.from !== '01-01' && !oneMonth && asked.grain !== 'day' && isFlow(fact))
    return 0; // 第三季度 alone is not 截至9月底
  if (a.to === b.to && (asked.asOf || given.asOf))
    return asked.asOf === given.asOf
      ? 1
      : isSinceStart(fact)
        ? 0.6
        : b.from === '01-01' || given.asOf
          ? 0.95
          : 0.6;
  if (asked.grain === 'day' && !asked.asOf && given.asOf && b.to > a.from && b.to <= a.to) return 0.9; // 3月初 asked, 截至3月1日 given
  if (isWithinTenDays(asked, given)) return 0.9;
  if (isCountedEarly(asked, given) || isQuarterSoFar(asked, given, fact)) return 0.8;
  if (given.grain === 'day' && !given.asOf && b.from >= a.from && b.to <= a.to) return 0.85;
  if (asked.grain === 'day' && given.grain === 'month' && a.from >= b.from && a.to <= b.to) return 0.7;
  if ((isOfThisEvent(fact) || isStateOnDay(asked, fact)) && a.from >= b.from && a.to <= b.to)
    return isReportedAbout(asked, fact, isShort(asked) ? NEWS : REPORTED) ? 0.7 : 0; // 7月 of a page on 三季度集中开工
  return 0;
}

/** 到5月中旬 asked, 截至5月15日 given. */
const isWithinTenDays = (asked: Period, given: Period): boolean =>
  asked.asOf &&
  asked.text.endsWith('旬') &&
  given.asOf &&
  monthSpan(given).to <= monthSpan(asked).to &&
  monthSpan(given).to > addDays(asked.to, -TEN_DAYS).slice(5);

const TEN_DAYS = 10;

/** 截至9月25日 on a page about the first three quarters: counted a few days before they were over. */
const isCountedEarly = (asked: Period, given: Period): boolean =>
  asked.grain !== 'day' &&
  asked.from.endsWith('-01-01') &&
  given.asOf &&
  given.grain === 'day' &&
  monthSpan(given).to < monthSpan(asked).to &&
  addDays(given.to, EARLY).slice(5) >= monthSpan(asked).to;

const EARLY = 10;

/** 完成50亿元，完成率81% on a notice of 三季度 that says 截至9月30日: told of the year so far, though its headline names the quarter alone. */
const isQuarterSoFar = (asked: Period, given: Period, { period, metric, article }: Fact): boolean =>
  given.grain === 'quarter' &&
  period?.origin === 'title' &&
  monthSpan(given).to === monthSpan(asked).to &&
  (asked.asOf || asked.from.endsWith('-01-01')) &&
  (metric === 'investment-completed' || metric?.endsWith('rate') === true) &&
  article.text.includes(`截至${Number(addDays(given.to, -1).slice(5, 7))}月`);

/** 目前在库118个 of a page of 18 March on the first quarter: how things stood in March. */
const isStateOnDay = (asked: Period, fact: Fact): boolean =>
  isShort(asked) &&
  (fact.period?.origin === 'title' || fact.period?.origin === 'page') &&
  fact.modality === 'actual' &&
  !isFlow(fact) &&
  fact.article.publishedOn !== undefined &&
  asked.from <= fact.article.publishedOn &&
  fact.article.publishedOn < asked.to;
