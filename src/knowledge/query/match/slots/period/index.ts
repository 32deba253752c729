import { addDays, inYear, yearOf } from '../../../../extract/dimensions/period-arithmetic.ts';
import { type Fact, isOfTable, toldSoFar } from '../../../../facts/fact.ts';
import type { PageScope } from '../../../../facts/page-scope.ts';
import { isOneMonth } from '../../../../facts/slots/one-stretch.ts';
import { SINCE_BEGUN } from '../../../../facts/slots/since-start.ts';
import type { Period } from '../../../../types.ts';
import { isFlow, isWorkOfStretch } from './flow.ts';
import { manyYearsFit } from './many-years.ts';
import { isOfPageYear } from './reported.ts';
import { isShort } from './span.ts';
import { stretchFit } from './stretch-fit.ts';
import { yearFit } from './year-fit.ts';

/** Same stretch 1; the year alone asked and a stretch of it given 0.9; another time 0. */
export function periodFit(asked: Period | undefined, fact: Fact): number {
  if (asked === undefined) return 1;
  return Math.max(toldFit(asked, fact), heldFit(asked, fact.heldOn));
}

function toldFit(asked: Period, fact: Fact): number {
  const { event, period } = fact;
  if (event === undefined || period?.value.asOf !== true)
    return stretchToldFit(asked, fact, event ?? period?.value);
  const told = stretchToldFit(asked, fact, period.value);
  return asked.asOf ? told : Math.max(told, stretchToldFit(asked, fact, event)); // what the quarter began, and how far it has come by a day
}

/** 4月21日, or 4月, asked of what an event of the first quarter began that was held on that day. */
function heldFit(asked: Period, day: Period | undefined): number {
  if (day === undefined || !isShort(asked)) return 0;
  const { from, to } = asked.yearGiven ? asked : inYear(asked, yearOf(day.from));
  return from <= day.from && day.to <= to ? 0.9 : 0;
}

function stretchToldFit(asked: Period, fact: Fact, given: Period | undefined): number {
  if (given === undefined) return isOfPageYear(asked, fact) ? 0.4 : 0;
  const many = manyYearsFit(asked, given, fact);
  if (many !== undefined) return many;
  const sameYear = overlapsYear(asked, given);
  if (asked.text.endsWith('年初') && isBeginning(given) && sameYear) return 0.9;
  if (isSinceBefore(asked, given) || isWithinSince(asked, given) || isAverage(fact)) return 0;
  if (asked.grain === 'years' || given.grain === 'years')
    return asked.from === given.from && (asked.to === given.to || /以来/.test(given.text)) // “十四五”以来 tells of “十四五”
      ? 1
      : asked.grain === 'years'
        ? 0
        : sameYear && !isFlow(fact) && !isWorkOfStretch(fact) && fact.modality === 'actual'
          ? 0.6
          : 0;
  if (!sameYear && (asked.yearGiven || asked.grain === 'year')) return 0;
  if (asked.grain === 'year' && SINCE_BEGUN.test(fact.layers.own)) return 0; // what has come together since a work began is not of this year
  if (asked.grain === 'year')
    return given.grain === 'year' ? (fact.period?.origin === 'page' ? 0.95 : 1) : 0.9;
  if (given.grain === 'year') return yearFit(asked, fact);
  return (isDayOfPage(fact) ? dayFit(asked, given, fact) : undefined) ?? stretchFit(asked, given, fact);
}

/** 一季度, 1—2月: what a year has begun with. */
const isBeginning = ({ from, to }: Period): boolean =>
  from.endsWith('-01-01') && to.slice(5) <= '04-01' && to.slice(0, 4) === from.slice(0, 4);

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

/** What a question says of another year, or of a change since. */
const LOOKS_BACK = /去年|上年|前年|往年|同期|同比|基数|[增比较多少降]|\d{2}年/;

/** How little 去年同期是32个 fits a question that says nothing of a year. */
const OF_YEAR_BEFORE = 0.5;

/** A page tells of its own year, and of the one before only to hold that against it. */
export function yearBeforeFit(question: string, fact: Fact): number {
  const { period } = fact;
  const words = question.replace(HOW_MANY, '');
  const asksBefore = ASKS_BEFORE.test(words) && !SET_AGAINST.test(words);
  if (asksBefore && (period === undefined || isWholeYearGoneBy(fact))) return 0;
  if (period === undefined) return 1;
  return period.value.lastYear === true && !LOOKS_BACK.test(words) ? OF_YEAR_BEFORE : 1;
}

/** 2023年全年: all of a year is no 同期 of what a page tells of a part of this one. */
const isWholeYearGoneBy = (fact: Fact): boolean =>
  fact.period?.value.grain === 'year' &&
  fact.period.value.from.slice(0, 4) < (fact.article.publishedOn?.slice(0, 4) ?? '') &&
  /全年/.test(toldSoFar(fact)) &&
  !/同期/.test(fact.layers.own);

/** 上年同期几个, of which a figure of no year on the page tells nothing; 比上年同期 only measures by it. */
const ASKS_BEFORE = /(?:去年|上年|上一年)的?同期/;
const SET_AGAINST = /比(?!重|例)|较|增[长加速幅](?!值)|[下升涨跌]|降[了低幅]|减少|缩/;

const HOW_MANY = /多少|至少|多[长久大高]/g;

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

/** 2022年春季开工36个 on a page about 2023: told to be compared with, where no stretch is asked for. */
export const sincePassed = ({ period }: Fact, page: PageScope): number =>
  period?.origin === 'clause' && page.period !== undefined && period.value.to <= page.period.from ? 0.5 : 1;

/** 8月当月完成6亿元 beside 1—8月完成50亿元: what came together so far is meant, unless 当月 is asked. */
export const monthAloneFit = (question: string, fact: Fact): number =>
  (MONTH_ALONE.test(fact.layers.own) || isMonthOfTable(fact)) === MONTH_ALONE.test(question) ? 1 : 0.93;

/** The column 10月份完成投资 beside 1—10月累计完成投资. */
const isMonthOfTable = (fact: Fact): boolean =>
  isOfTable(fact) && fact.period !== undefined && isOneMonth(fact.period.value);

/** What a weekly tells of its week is not what the year or the month has come to. */
export const weekFit = (question: string, { layers }: Fact): number =>
  /[本当上]周(?![边围])/.test(layers.own) && !/周/.test(question) ? (/[年月季]/.test(question) ? 0 : 0.8) : 1;

const MONTH_ALONE = /当月|单月|(?<![日天])本月/;

/** 2019年以来改造60个 are not those of 2022. */
const isSinceBefore = (asked: Period, given: Period): boolean =>
  asked.grain === 'year' && /以来/.test(given.text) && given.from.slice(0, 4) < asked.from.slice(0, 4);

/** 2018年完成9亿元 is not what came together 2016年以来, nor is that of 2016. */
const isWithinSince = (asked: Period, given: Period): boolean =>
  /\d{4}年以来/.test(asked.text) &&
  !/以来/.test(given.text) &&
  !given.asOf &&
  (given.from.slice(0, 4) > asked.from.slice(0, 4) || (given.grain === 'year' && given.to < asked.to));

/** 多年平均年发电量33亿千瓦时 is of no year. */
const isAverage = ({ measure, layers }: Fact): boolean => /多年平均|年平均/.test(`${measure}${layers.own}`);

function overlapsYear(a: Period, b: Period): boolean {
  const last = (p: Period): number => (p.to.slice(5) === '01-01' ? yearOf(p.to) - 1 : yearOf(p.to));
  return yearOf(a.from) <= last(b) && yearOf(b.from) <= last(a);
}
