import { addDays, inYear, isPartOfYear, yearOf } from '../../extract/dimensions/period-arithmetic.ts';
import type { Period } from '../../types.ts';
import type { Fact } from '../fact.ts';
import { isClassName } from '../role/threshold.ts';
import { cutOffBefore, soFar, upToDay } from './cut-off.ts';
import { isOneMonth, isOneStretch } from './one-stretch.ts';
import { doneSinceEvent } from './since-event.ts';
import { SINCE_BEGUN } from './since-start.ts';
import { isYearEnd } from './year-before.ts';
import { yearsTogether } from './years-together.ts';

/**
 * The stretch a figure's own words ask for, where the page speaks of another: its headline's month or first nine
 * months. Read once all figures are known, so that no later sentence inherits it.
 */
export function withOwnPeriod(fact: Fact): Fact {
  const { period } = fact;
  if (period === undefined || period.value.lastYear) return fact;
  if (period.origin === 'page' && UNDATED_STRETCH.test(soFar(fact))) return withoutPeriod(fact);
  if (period.origin !== 'clause' && isOfFullRun(fact)) return withoutPeriod(fact);
  const since = doneSinceEvent(fact, period.value);
  if (since !== undefined) return { ...fact, event: period.value, period: { ...period, value: since } };
  const value = ownPeriod(fact, period.value);
  if (value === undefined) return fact;
  const event = isYearsPlan(fact) && isOfEvent(fact) ? { event: period.value } : {};
  return { ...fact, ...event, period: { ...period, value } };
}

/** 疫情防控期间发放补贴: a time of its own that the page does not date; the page's year would be a guess. */
const UNDATED_STRETCH = /(?:疫情|抗疫|战疫|防汛|抗旱|灾后重建)[\p{Script=Han}]{0,3}期间/u;

/** 建成后年产值, 预计年销售收入: of each year once it runs, which no page dates. */
const EACH_YEAR =
  /(?:^|[可达现创约计后供])年(?:产值|销售|营业|营收|税收|纳税|利税|利润)|(?:达产|投产|建成|投用)后/u;
const YIELDS: readonly (string | undefined)[] = ['output-value', 'sales-revenue', 'tax'];

const isOfFullRun = (fact: Fact): boolean =>
  fact.modality === 'expected' &&
  YIELDS.includes(fact.metric) &&
  !isClassName(fact.subject) && // the stretch of 三季度投产项目 tells one batch of projects from the next
  EACH_YEAR.test(leadOf(fact));

/** The fact with no stretch at all. */
export function withoutPeriod({ period: _dropped, ...fact }: Fact): Fact {
  return fact;
}

function ownPeriod(fact: Fact, spokenOf: Period): Period | undefined {
  const { publishedOn } = fact.article;
  if (publishedOn && isYearEndPast(fact, spokenOf)) return inYear(spokenOf, yearBefore(publishedOn));
  const years = yearsTogether(
    fact,
    soFar(fact)
      .split(/[，；：。（]/)
      .at(-1) ?? '',
    spokenOf,
  );
  if (years !== undefined) return years;
  const day = dayReached(fact, spokenOf);
  if (day !== undefined) return upToDay(spokenOf, day);
  if (isOfWholeYear(fact, spokenOf)) return wholeYear(spokenOf);
  if (isSinceBegun(fact, spokenOf)) return upTo(spokenOf);
  if (isOfNow(fact, spokenOf)) return upToDay(spokenOf, fact.article.publishedOn as string);
  if (isOfStepsAhead(fact, spokenOf)) return wholeYear(yearAhead(fact, spokenOf));
  if (isOneMonth(spokenOf) && fact.period?.origin !== 'clause' && isRunningTotal(fact)) return upTo(spokenOf);
  return undefined;
}

/** 到年底进场的53个 of a page of January headed 2017年招商回眸, 年底总里程达900公里 behind 2017年，…: the end of the year it looks back on. */
function isYearEndPast(fact: Fact, spokenOf: Period): boolean {
  const { publishedOn, title } = fact.article;
  if (publishedOn === undefined || fact.modality !== 'actual' || !isYearEnd(spokenOf)) return false;
  if (lastYearTold(fact) === String(yearBefore(publishedOn))) return true;
  if (publishedOn.slice(5, 7) > '03') return false;
  return spokenOf.text.startsWith('截') || title.includes(`${yearBefore(publishedOn)}年`);
}

/** 开工以来累计完成8亿元 behind 前4个月完成1亿元: so much by the end of those months. */
const isSinceBegun = (fact: Fact, spokenOf: Period): boolean =>
  isPartOfYear(spokenOf) && !spokenOf.asOf && fact.role === 'level' && SINCE_BEGUN.test(leadOf(fact));

/** The year that the paragraph has named last before the figure. */
function lastYearTold({ article: { text }, span }: Fact): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', span.start) + 1, span.start);
  return [...before.matchAll(/(?<!\d)(20\d{2})年|今年/g)].at(-1)?.[1];
}

const yearBefore = (day: string): number => yearOf(day) - 1;

/** 截至9月底，今年共争取9亿元: so much of the year as was over by then; the 12亿元 of 占全年限额12亿元的75% is all year's. */
function dayReached(fact: Fact, spokenOf: Period): string | undefined {
  const { modality, role } = fact;
  const { grain, text } = spokenOf;
  return grain !== 'year' ||
    modality !== 'actual' ||
    role !== 'level' ||
    !/^[今当本]年/.test(text) ||
    wholeYearNamed(leadOf(fact), spokenOf, WHOLE_YEAR)
    ? undefined
    : cutOffBefore(fact, spokenOf);
}

/** 全年计划, 年度目标, 年内开工率: of the year, whatever part of it the page reports on. */
const WHOLE_YEAR = /全年(?!完成|累计)|年度(?:计划|目标|任务|预算|投资计划)|年内/;
/** 力争全年完成185亿元 looks ahead, whatever months the page reports on. */
const WHOLE_YEAR_AHEAD = /全年|年度(?:计划|目标|任务|预算|投资计划)|年内/;
/** 完成年度投资3亿元 is what a part of the year has done of its plan. */
const DONE_OF_IT = /完成(?:全年|年度|年)/;

function isOfWholeYear(fact: Fact, spokenOf: Period): boolean {
  if (spokenOf.grain === 'year' || spokenOf.grain === 'years') return false;
  const lead = leadOf(fact);
  if (fact.role === 'change') return fact.modality !== 'actual' && wholeYearNamed(lead, spokenOf, /全年/);
  const named = wholeYearNamed(lead, spokenOf, fact.modality === 'actual' ? WHOLE_YEAR : WHOLE_YEAR_AHEAD);
  if (fact.quantity.kind === 'percent') return named && fact.modality !== 'actual' && !DONE_OF_IT.test(lead);
  if (isYearsPlan(fact) || isListedForYear(fact)) return true;
  if (named) return !(DONE_OF_IT.test(lead) && fact.metric === 'investment-completed');
  return fact.metric === 'total-investment' && fact.period?.origin !== 'clause' && isOfYearsPlan(fact);
}

const isYearsPlan = ({ metric }: Fact): boolean => metric === 'annual-planned-investment';

/** 工业投资90亿元 of 全年力争实现销售680亿元、工业投资90亿元, and of 全年力争签约60个，合同引资90亿元 */
const isListedForYear = (fact: Fact): boolean => {
  const said =
    soFar(fact)
      .split(/[；：（。]/)
      .at(-1) ?? '';
  const clause = said.split('，').at(-1) ?? '';
  return fact.modality === 'target' && /^全年/.test(fact.period?.origin === 'clause' ? clause : said);
};

/** The 年内 of 二季度引进项目年内开工率 stands nearer to the figure than 二季度. */
const wholeYearNamed = (lead: string, { text }: Period, words: RegExp): boolean => {
  const at = lead.search(words);
  return at >= 0 && (text === '' || at > lead.lastIndexOf(text));
};

/** The sum of 全年计划新开工项目35个，总投资90亿元. */
const isOfYearsPlan = ({ layers: { head } }: Fact): boolean =>
  WHOLE_YEAR.test(head) && !DONE_OF_IT.test(head);

/** The month of 4月份集中开工 tells one event from the next. */
const EVENT = /集中|仪式|活动|大会|动员|(?<!新)开工(?!率|情况|进展)|签约(?!情况)/;

export function isOfEvent({ phase, batch, article, period }: Fact): boolean {
  if (batch !== undefined) return true;
  if (phase === undefined || phase.value === 'under-construction' || period?.value.asOf) return false;
  const { value } = period ?? {};
  return value === undefined || value.grain === 'day' || (isOneStretch(value) && EVENT.test(article.title));
}

/** 下一步，重点盯住60个在谈项目: of the time ahead, not of the months the page reports on; 问题和下一步打算 heads both. */
const STEPS_AHEAD = /^(?!.*问题).*(?:下一步|下一?阶段|接下来)/s;

const isOfStepsAhead = (fact: Fact, { grain }: Period): boolean =>
  grain !== 'year' &&
  grain !== 'years' &&
  fact.role !== 'change' &&
  /title|page|earlier/.test(fact.period?.origin ?? '') &&
  (STEPS_AHEAD.test(fact.layers.heading) || STEPS_AHEAD.test(soFar(fact)));

/** The year of the page's day: what a page of January reports on is the year before. */
const yearAhead = ({ article: { publishedOn } }: Fact, spokenOf: Period): Period =>
  publishedOn === undefined ? spokenOf : { ...spokenOf, to: addDays(publishedOn, 1) };

/** The year in which a stretch ends. */
export function wholeYear(period: Period): Period {
  const year = yearOf(addDays(period.to, -1));
  return { ...period, from: `${year}-01-01`, to: `${year + 1}-01-01`, grain: 'year', asOf: false };
}

/** 目前，我县已累计协调用工700人: what has come about by the day of the page, not over its whole year. */
function isOfNow(fact: Fact, { grain, asOf, from, to }: Period): boolean {
  const { publishedOn } = fact.article;
  if (publishedOn === undefined || fact.period?.origin === 'clause' || fact.modality !== 'actual')
    return false;
  if (fact.period?.origin === 'earlier' && addDays(to, LONG_PAST) <= publishedOn && fact.role === 'level')
    return saysNow(fact); // 2022年底共排查出47条。目前已打通32条, of a page of August
  if (fact.period?.origin === 'earlier' && from > publishedOn && fact.role === 'level') return saysNow(fact); // 下半年力争竣工20个。目前已到位债券5亿元, of a page of June
  const now = publishedOn >= from && publishedOn < to;
  return now && grain === 'year' && !asOf && fact.role === 'level' && saysNow(fact);
}

const LONG_PAST = 60;

const saysNow = (fact: Fact): boolean =>
  NOW.test(
    soFar(fact)
      .split(/[；。]/)
      .at(-1) ?? '',
  );

const NOW = /(?:^|[，：\s])(?:目前|当前|现在|眼下|如今)(?!为止|的)/u;

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
