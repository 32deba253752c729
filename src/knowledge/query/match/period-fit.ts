import { addDays } from '../../extract/dimensions/period-arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import type { PageScope } from '../../facts/page-scope.ts';
import { isSinceStart, SINCE_BEGUN } from '../../facts/slots/since-start.ts';
import type { Period } from '../../types.ts';

/** A page that names no stretch tells of the weeks before it appeared. */
function isReportedAbout(asked: Period, { article: { publishedOn } }: Fact, within = REPORTED): boolean {
  if (publishedOn === undefined) return true;
  const { from, to } = asked.yearGiven ? asked : inYear(asked, yearOf(publishedOn));
  return publishedOn >= from && publishedOn <= addDays(to, within);
}

/** Days after which a page still tells of a stretch, and of what happened on a day of it. */
const REPORTED = 75;
const NEWS = 10;
const LATELY = 31;

/** 10月8日 without a year: the day of the page's own year. */
function inYear({ from, to }: Period, year: number): Pick<Period, 'from' | 'to'> {
  const past = yearOf(from) - year;
  return { from: `${year}${from.slice(4)}`, to: `${yearOf(to) - past}${to.slice(4)}` };
}

/** A figure no year is given for may be of the page's own year, unless it is a goal some day (迈向百亿元); no other year may be read into it. */
const isOfPageYear = (asked: Period, { article, modality }: Fact): boolean =>
  article.publishedOn === undefined ||
  (modality !== 'target' &&
    asked.from <= article.publishedOn &&
    asked.to > `${article.publishedOn.slice(0, 4)}-01-01`);

/** A page of early October tells nothing that was done in the fourth quarter. */
const isTooEarly = (asked: Period, { article, modality }: Fact): boolean =>
  asked.yearGiven &&
  modality === 'actual' &&
  article.publishedOn !== undefined &&
  article.publishedOn < addDays(asked.from, asked.grain === 'quarter' ? 15 : 0);

/** Same stretch 1; the year alone asked and a stretch of it given 0.9; another time 0. */
export function periodFit(asked: Period | undefined, fact: Fact): number {
  if (asked === undefined) return 1;
  const { event, period } = fact;
  if (event === undefined || period?.value.asOf !== true)
    return stretchToldFit(asked, fact, event ?? period?.value);
  const told = stretchToldFit(asked, fact, period.value);
  return asked.asOf ? told : Math.max(told, stretchToldFit(asked, fact, event)); // what the quarter began, and how far it has come by a day
}

function stretchToldFit(asked: Period, fact: Fact, given: Period | undefined): number {
  if (given === undefined) return isOfPageYear(asked, fact) ? 0.4 : 0;
  if (asked.text === given.text && asked.grain === 'years') return 1; // 未来十年 of the page's own day
  const sameYear = overlapsYear(asked, given);
  if (isSinceBefore(asked, given)) return 0;
  if (asked.grain === 'years' || given.grain === 'years')
    return asked.from === given.from && (asked.to === given.to || /以来/.test(given.text)) // “十四五”以来 tells of “十四五”
      ? 1
      : asked.grain === 'years'
        ? 0
        : sameYear && !isFlow(fact) && fact.modality === 'actual'
          ? 0.6
          : 0;
  if (!sameYear && (asked.yearGiven || asked.grain === 'year')) return 0;
  if (asked.grain === 'year' && SINCE_BEGUN.test(fact.layers.own)) return 0; // what has come together since a work began is not of this year
  if (asked.grain === 'year')
    return given.grain === 'year' ? (fact.period?.origin === 'page' ? 0.95 : 1) : 0.9;
  if (given.grain === 'year') return yearFit(asked, fact);
  return (isDayOfPage(fact) ? dayFit(asked, given, fact) : undefined) ?? stretchFit(asked, given, fact);
}

/** 目前, 仍有: how things stand on the day of the page, which nobody writes beside the figure. */
const isDayOfPage = ({ period }: Fact): boolean =>
  period?.origin === 'page' && period.value.asOf && period.value.grain === 'day' && period.value.text === '';

/** 到7月份 asked of a page of 21 July; 截至9月底 of how things stand on 12 October, but not of what came together since. */
function dayFit(asked: Period, given: Period, fact: Fact): number | undefined {
  if (!asked.asOf) return undefined;
  const day = addDays(given.to, -1);
  const { to } = asked.yearGiven ? asked : inYear(asked, yearOf(day));
  if (day < to) return day.slice(0, 7) === addDays(to, -1).slice(0, 7) ? 0.85 : undefined;
  return day <= addDays(to, 31) && !isFlow(fact) ? 0.7 : undefined;
}

/** 全年完成投资多少: what is done of a quarter, or is to be by then, is not all of the year; 占全年计划的多少 measures by it only. */
const ALL_YEAR =
  /(?<![占比离距达])全年(?:预计|计划|确保|力争|一共|总共|累计|实际|要|共)?(?:完成投资|完成多少|投了?多少|[^，。？]{1,10}(?:增速|增幅|增长(?=多少|几|百分)))/;

/** 0 for a figure of less than the year where all of it is asked for. */
export const allYearFit = (question: string, { period, layers }: Fact): number =>
  ALL_YEAR.test(question) &&
  period !== undefined &&
  !/全年|年度/.test(layers.own) &&
  /day|month|quarter|half-year/.test(period.value.grain)
    ? 0
    : 1;

/** What one page tells as done of a half year and another of a quarter is set side by side only for who names the stretches. */
export const areOfTwoStretches = (text: string, [first, ...others]: readonly Fact[]): boolean =>
  !/[年月季]/.test(text) &&
  others.some(
    ({ article, metric, period }) =>
      metric === 'investment-completed' &&
      article !== first?.article &&
      (period?.value.from !== first?.period?.value.from || period?.value.to !== first?.period?.value.to),
  );

/** 2022年春季开工36个 on a page about 2023: told to be compared with, where no stretch is asked for. */
export const sincePassed = ({ period }: Fact, page: PageScope): number =>
  period?.origin === 'clause' && page.period !== undefined && period.value.to <= page.period.from ? 0.5 : 1;

/** 8月当月完成6亿元 beside 1—8月完成50亿元: what came together so far is meant, unless 当月 is asked. */
export const monthAloneFit = (question: string, { layers }: Fact): number =>
  MONTH_ALONE.test(layers.own) === MONTH_ALONE.test(question) ? 1 : 0.93;

const MONTH_ALONE = /当月|单月|(?<![日天])本月/;

/** 2019年以来改造60个 are not those of 2022. */
const isSinceBefore = (asked: Period, given: Period): boolean =>
  asked.grain === 'year' && /以来/.test(given.text) && given.from.slice(0, 4) < asked.from.slice(0, 4);

/** Two stretches shorter than a year. */
function stretchFit(asked: Period, given: Period, fact: Fact): number {
  const a = monthSpan(asked);
  const b = monthSpan(given);
  if (/以来|至今/.test(asked.text) && /以来|至今/.test(given.text)) return a.from === b.from ? 1 : 0;
  if (!asked.asOf && given.asOf && a.to === b.to && isSinceStart(fact))
    return SINCE_BEGUN.test(fact.layers.own) ? 0 : 0.6;
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
  if (isCountedEarly(asked, given) || isQuarterSoFar(asked, given, fact)) return 0.8;
  if (given.grain === 'day' && !given.asOf && b.from >= a.from && b.to <= a.to) return 0.85;
  if (asked.grain === 'day' && given.grain === 'month' && a.from >= b.from && a.to <= b.to) return 0.7;
  if ((isOfThisEvent(fact) || isStateOnDay(asked, fact)) && a.from >= b.from && a.to <= b.to)
    return isReportedAbout(asked, fact, isShort(asked) ? NEWS : REPORTED) ? 0.7 : 0; // 7月 of a page on 三季度集中开工
  return 0;
}

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

/** A stretch asked of a figure of the whole year: its plans and lists hold all year, what flowed in it does not tell of a part. */
function yearFit(asked: Period, fact: Fact): number {
  const { origin, value } = fact.period as NonNullable<Fact['period']>;
  if (isTooEarly(asked, fact)) return 0;
  if (asked.asOf && SINCE_BEGUN.test(fact.layers.own)) return isReportedAbout(asked, fact, LATELY) ? 0.75 : 0; // 开工以来累计完成5亿元 on a page of September
  if (isGatheredSince(asked, fact)) return 0;
  if (origin === 'page' || value.text === '') return isReportedAbout(asked, fact) ? 0.75 : 0.2;
  if (isSoFar(asked, fact)) return 0.75;
  if (isOfThisEvent(fact)) return isReportedAbout(asked, fact) ? 0.75 : 0; // the year is the batch's, its day that of the page
  if (value.asOf && fact.modality !== 'actual' && isShort(asked)) return 0; // what is to begin by the end of the year
  if (isAimOfStretch(fact) && !asked.asOf) return 0; // a quarter is not asked for by the aim of its year
  const over = (fact.article.publishedOn ?? '') >= value.to; // a page of January tells of all the year before
  return isFlow(fact) && (over || origin !== 'title') ? 0 : 0.6;
}

const isOfThisEvent = ({ batch, subject, phases, layers }: Fact): boolean =>
  batch !== undefined ||
  /^(?:[此本这]次|仪式上|活动[中上]|会上|现场|当[天日])/.test(subject) ||
  (phases.length > 0 && HELD.test(layers.sentence));

/** 同日还举行了招商签约活动，签约项目14个 */
const HELD = /(?:举[行办]|召开)了?[^，。；]{0,16}(?:签约|开工|竣工|投产)[^，。；]{0,4}(?:活动|仪式|大?会)，/;

const isShort = ({ grain, asOf }: Period): boolean => !asOf && (grain === 'month' || grain === 'day');

/** 目前在库118个 of a page of 18 March on the first quarter: how things stood in March. */
const isStateOnDay = (asked: Period, fact: Fact): boolean =>
  isShort(asked) &&
  (fact.period?.origin === 'title' || fact.period?.origin === 'page') &&
  fact.modality === 'actual' &&
  !isFlow(fact) &&
  fact.article.publishedOn !== undefined &&
  asked.from <= fact.article.publishedOn &&
  fact.article.publishedOn < asked.to;

/** 今年以来签约78个，总投资300亿元 on a page of the end of June is more than what the first quarter brought, or the second. */
const isGatheredSince = (asked: Period, { period, phases }: Fact): boolean =>
  phases.length > 0 &&
  !asked.asOf &&
  period !== undefined &&
  /以来/.test(period.value.text) &&
  (period.value.to > addDays(asked.to, 31) || monthSpan(period.value).from < monthSpan(asked).from);

/** An aim, or a plan of what is to come together over the whole stretch: 年内计划完成投资9亿元, 全年谋划新开工项目90个, 预计全年增长9%. */
const isAimOfStretch = ({ modality, metric, quantity, phases, role }: Fact): boolean =>
  modality === 'target' ||
  (modality !== 'actual' && (role === 'change' || comesTogether(metric, quantity, phases)));

const comesTogether = (
  metric: Fact['metric'],
  { kind }: Fact['quantity'],
  phases: Fact['phases'],
): boolean => (metric === undefined ? kind === 'count' && phases.length > 0 : FLOWS.has(metric));

/** 今年完成7亿元 on a page of April tells of the year's first months. */
const isSoFar = (asked: Period, fact: Fact): boolean =>
  fact.modality === 'actual' &&
  SO_FAR.test(fact.layers.own) &&
  asked.from.endsWith('-01-01') &&
  (fact.article.publishedOn ?? '') < (fact.period?.value.to ?? '') &&
  (fact.article.publishedOn ?? '') >= asked.to &&
  isReportedAbout(asked, fact);

const SO_FAR = /完成|实现|已|累计|共|达到?$|[签开竣投复][约工产]|新/;

/** What comes together over a stretch of time: money spent, rises, projects signed. */
const isFlow = ({ metric, modality, role, quantity, phases, subject }: Fact): boolean =>
  modality === 'actual' &&
  (role === 'change' ||
    (metric !== undefined && FLOWS.has(metric)) ||
    (quantity.kind === 'count' && phases.length > 0 && !OFFICE.test(subject)));

const FLOWS: ReadonlySet<string> = new Set([
  ...[
    'investment-completed',
    'fixed-asset-investment',
    'contracted-investment',
    'foreign-capital-utilized',
    'regional-gdp',
    'value-added',
  ],
  ...['output-value', 'sales-revenue', 'retail-sales', 'budget-revenue', 'total-revenue', 'tax'],
]);

/** 复工服务组, 开工专班: bodies set up, which do not come together over a stretch. */
const OFFICE = /(?:组|专班|中心|机构|办公室|队)$/;

const yearOf = (date: string): number => Number(date.slice(0, 4));

function overlapsYear(a: Period, b: Period): boolean {
  const last = (p: Period): number => (p.to.slice(5) === '01-01' ? yearOf(p.to) - 1 : yearOf(p.to));
  return yearOf(a.from) <= last(b) && yearOf(b.from) <= last(a);
}

/** A stretch without its year, month and day comparable as text; one that ends with the year ends behind its days. */
const monthSpan = (p: Period): { from: string; to: string } => ({
  from: p.from.slice(5),
  to: p.to.slice(5).replace('01-01', '12-32'),
});
