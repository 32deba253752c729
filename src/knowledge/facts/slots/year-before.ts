/** Pages of a year's first months that tell how the year before went: 1月中旬开总结会，2022年，全区实现…；全年新签约31个. */
import { inYear, yearOf } from '../../extract/dimensions/period-arithmetic.ts';
import type { Article, Period } from '../../types.ts';
import type { Fact } from '../fact.ts';
import type { PageScope } from '../page-scope.ts';
import { namesProject } from '../subject/project.ts';
import { soFar } from './cut-off.ts';

/**
 * The year before that of the page, where the first figure of its text is of all that year and nothing it tells as done
 * is of the new one. A page of an event, of a batch or of a stretch in its headline is of that.
 */
export function yearLookedBackOn(
  facts: readonly Fact[],
  { publishedOn }: Article,
  { period, phase, batch }: PageScope,
): number | undefined {
  if (publishedOn === undefined || publishedOn.slice(5, 7) > LAST_MONTH) return undefined;
  if (period !== undefined || phase !== undefined || batch !== undefined) return undefined;
  const told = facts.filter((fact) => !fact.headline && fact.modality === 'actual');
  const year = yearOf(publishedOn) - 1;
  const first = told[0]?.period;
  if (first === undefined || !(isNamed(first) || isTold(first)) || !isAllOf(first.value, year))
    return undefined;
  const isOfNewYear = ({ period: named }: Fact): boolean =>
    named !== undefined && isNamed(named) && named.value.text !== '' && named.value.from > `${year}-12-31`;
  return told.some((fact) => isOfNewYear(fact) && !(fact.period && isYearEnd(fact.period.value)))
    ? undefined
    : year;
}

/** The fact of that year, where nothing but the day of the page says of which it is. */
export function inYearLookedBackOn(fact: Fact, year: number | undefined): Fact {
  const { period, modality } = fact;
  if (year === undefined || period === undefined) return fact;
  if (modality !== 'actual' && !/完成(?:年度|全年)(?:目标|任务|计划)/.test(fact.layers.own)) return fact;
  const ofPage = period.value.text === '' && period.value.grain === 'year' && !isNamed(period);
  if (!(ofPage && !lasts(fact)) && !isYearEnd(period.value)) return fact;
  if (speaksOfNewYear(fact, year + 1)) return fact;
  return { ...fact, period: { ...period, value: inYear(period.value, year) } };
}

/** 今年着重抓好以下工作, 2023年主要任务: what stands behind is of the new year; 2023年1月10日 dates the page. */
const speaksOfNewYear = ({ article, sentence, span, headline }: Fact, year: number): boolean => {
  const from = headline
    ? sentence.start
    : (article.blocks.find(({ kind }) => kind === 'paragraph')?.start ?? sentence.start);
  const words = new RegExp(`今年|本年|新的?一年|${year}年(?!\\d{1,2}月\\d{1,2}日)`);
  return words.test(article.text.slice(from, span.start));
};

const LAST_MONTH = '03';

const isNamed = ({ origin }: NonNullable<Fact['period']>): boolean =>
  origin === 'clause' || origin === 'sentence';

/** 2022年，全区把项目放在首位。全年完成投资9亿元: the sentence before names it. */
const isTold = ({ origin, value }: NonNullable<Fact['period']>): boolean =>
  origin === 'earlier' && value.yearGiven && value.text !== '';

const isAllOf = ({ grain, asOf, from, lastYear }: Period, year: number): boolean =>
  grain === 'year' && !asOf && !lastYear && from === `${year}-01-01`;

/** 至年底入园企业96家 */
export const isYearEnd = ({ yearGiven, text }: Period): boolean =>
  !yearGiven && /^(?:截[至止]|到|至)?年[底末]$/.test(text);

/** 目前在建7个, and what one project costs: of no year that is over. */
const lasts = (fact: Fact): boolean =>
  /目前|现有|现已|当前|如今|眼下/.test(soFar(fact)) ||
  (namesProject(fact.subject) && /^(?:total-|contracted-)?investment$/.test(fact.metric ?? ''));
