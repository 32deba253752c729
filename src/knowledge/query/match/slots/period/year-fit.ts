import { addDays } from '../../../../extract/dimensions/period-arithmetic.ts';
import type { Fact } from '../../../../facts/fact.ts';
import { SINCE_BEGUN } from '../../../../facts/slots/since-start.ts';
import type { Period } from '../../../../types.ts';
import { isOfThisEvent } from './event.ts';
import { cameTogether, isAimOfStretch, isFlow, isWorkOfStretch } from './flow.ts';
import { isReportedAbout, isTooEarly, LATELY } from './reported.ts';
import { isShort, monthSpan } from './span.ts';

/** A stretch asked of a figure of the whole year: its plans and lists hold all year, what flowed in it does not tell of a part. */
export function yearFit(asked: Period, fact: Fact): number {
  const { origin, value } = fact.period as NonNullable<Fact['period']>;
  if (isTooEarly(asked, fact)) return 0;
  if (asked.asOf && SINCE_BEGUN.test(fact.layers.own)) return isReportedAbout(asked, fact, LATELY) ? 0.75 : 0; // 开工以来累计完成5亿元 on a page of September
  if (isGatheredSince(asked, fact) || isSinceBatch(asked, fact)) return 0;
  if (value.asOf && value.text !== '' && fact.modality === 'actual' && monthSpan(asked).to < LAST_MONTH)
    return 0; // 截至2024年底 tells nothing of the end of May
  if ((origin === 'page' || value.text === '') && isOfOtherMonths(asked, fact)) return 0;
  if (origin === 'page' || value.text === '') return isReportedAbout(asked, fact) ? 0.75 : 0.2;
  if (isSoFar(asked, fact)) return 0.75;
  if (isOfThisEvent(fact)) return isReportedAbout(asked, fact) ? 0.75 : 0; // the year is the batch's, its day that of the page
  if (isDoneAllYear(asked, fact) || isFundOfYear(asked, fact)) return 0;
  if (value.asOf && fact.modality !== 'actual' && isShort(asked)) return 0; // what is to begin by the end of the year
  if (isAimOfStretch(fact) && !asked.asOf) return 0; // a quarter is not asked for by the aim of its year
  const over = (fact.article.publishedOn ?? '') >= value.to; // a page of January tells of all the year before
  if (over && isShort(asked) && !asked.asOf && fact.metric === 'completion-rate') return 0; // nor is 为年度计划的112% of a month
  if (over && isWorkOfStretch(fact)) return 0; // 全年改造危桥32座 is not how many were done by the end of October
  return isFlow(fact) && (over || origin !== 'title') ? 0 : 0.6;
}

/** 云溪镇完成投资9亿元 below 1—5月全市完成投资60亿元 is of those months, and neither of the first quarter nor of a half that is not over. */
function isOfOtherMonths(asked: Period, { article, span, ...fact }: Fact): boolean {
  if (!cameTogether(fact as Fact) || asked.asOf || !asked.from.endsWith('-01-01')) return false;
  const last = [...article.text.slice(0, span.start).matchAll(MONTHS_SO_FAR)].at(-1)?.[1];
  return last !== undefined && Number(last) !== Number(addDays(asked.to, -1).slice(5, 7));
}

/** 1—5月, 1至11月份 */
const MONTHS_SO_FAR = /(?<!\d)1月?[—–－~～至到-]{1,2}(\d{1,2})月/g;

/** 今年以来签约78个，总投资300亿元 on a page of the end of June is more than what the first quarter brought, or the second. */
const isGatheredSince = (asked: Period, { period, phases }: Fact): boolean =>
  phases.length > 0 &&
  !asked.asOf &&
  period !== undefined &&
  /以来/.test(period.value.text) &&
  (period.value.to > addDays(asked.to, 31) || monthSpan(period.value).from < monthSpan(asked).from);

/** 今年已开工213个 is not what one month began. */
const isDoneAllYear = (asked: Period, { phases, modality, layers }: Fact): boolean =>
  phases.length > 0 &&
  modality === 'actual' &&
  isShort(asked) &&
  !asked.from.endsWith('-01-01') &&
  DEED.test(`${layers.own} ${layers.head}`);

/** 今年发行专项债券12亿元 is not what one month brought. */
const isFundOfYear = (asked: Period, { metric, modality }: Fact): boolean =>
  metric === 'financing' &&
  modality === 'actual' &&
  isShort(asked) &&
  !asked.asOf &&
  !asked.from.endsWith('-01-01');

const DEED = /(?:签约|[开竣复]工|投产)(?:[^，。；\s]{0,10}(?:项目|工程))?(?:\s|$)/;

/** 往期项目累计完成投资7亿元: since that batch was begun, and so of no single quarter. */
const isSinceBatch = (asked: Period, fact: Fact): boolean =>
  !asked.asOf && fact.batch !== undefined && cameTogether(fact) && /累计/.test(fact.layers.own);

/** 今年完成7亿元 on a page of April tells of the year's first months. */
const isSoFar = (asked: Period, fact: Fact): boolean =>
  fact.modality === 'actual' &&
  SO_FAR.test(fact.layers.own) &&
  asked.from.endsWith('-01-01') &&
  (fact.article.publishedOn ?? '') < (fact.period?.value.to ?? '') &&
  (fact.article.publishedOn ?? '') >= asked.to &&
  isReportedAbout(asked, fact, LATELY);

const LAST_MONTH = '12-01';

const SO_FAR = /完成|实现|已|累计|共|达到?$|[签开竣投复][约工产]|新/;
