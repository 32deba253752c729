import { isDated, UNDATED } from '../../extract/calendar/undated.ts';
import { addDays, isoDate, monthOf, yearOf } from '../../extract/dimensions/period-arithmetic.ts';
import type { Article } from '../../types.ts';

/**
 * The day from which 今年 and 5月底 of a page are reckoned: its publication date. A page that tells of a cut-off
 * after its own date and names only earlier years was posted again; it is reckoned from the end of the year it names,
 * as a yearly bulletin (统计公报) is from the end of the year it sums up.
 */
export function referenceDate(article: Article): string {
  const { publishedOn, text, title } = article;
  if (publishedOn === undefined) return cutOffNamed(text) ?? dayOpened(text) ?? yearTold(text) ?? UNDATED;
  const years = yearsIn(text).map(({ year }) => year);
  const published = yearOf(publishedOn);
  const latest = Math.max(0, ...years.filter((year) => year <= published));
  const cutOff = /截[至止]\s?(\d{1,2})月/.exec(text)?.[1];
  if (/(?<!政府)公报/.test(title) && (yearOpened(text) ?? yearsIn(title)[0]?.year) === published - 1)
    return `${published - 1}-12-31`; // of the year it sums up
  if (looksBack(article, published - 1)) return `${published - 1}-12-31`;
  const fromLater = cutOff !== undefined && Number(cutOff) > monthOf(publishedOn);
  return latest > 0 && latest < published && fromLater ? `${latest}-12-31` : publishedOn;
}

/** 年终综述 and 某县2023年项目建设回眸 of a page of January, whose 2月 is no month to come; where 今年 is spoken of it is the new one, and 一季度回顾 is of the quarter. */
const looksBack = ({ title, text, publishedOn = '' }: Article, year: number): boolean =>
  publishedOn.slice(5, 7) <= '02' &&
  /年终|综述|回眸|回顾|盘点|答卷|成绩单|巡礼/.test(title) &&
  (/年终/.test(title) || yearsIn(title).length > 0) &&
  !/季度|半年|\d月|[一二三四五六七八九十]月/.test(title) &&
  yearsIn(title).every((named) => named.year === year) &&
  text.slice(0, OPENING).includes(`${year}年`) &&
  !text.includes('今年');

/** The year of the figures that name none: of an undated page the one its text opens with (2014年，全市…). */
export function pageYear(article: Article): string | undefined {
  const today = referenceDate(article);
  if (article.publishedOn !== undefined) return today.slice(0, 4);
  return yearOpened(article.text)?.toString() ?? (isDated(today) ? today.slice(0, 4) : undefined);
}

/** The year a text opens with, behind its headline: 初步核算，2020年全县…. */
function yearOpened(text: string): number | undefined {
  const body = text.slice(text.indexOf('\n') + 1);
  const year = /^[^。；\n]{0,12}(20\d\d)年(?!以来|至|[—-])/.exec(body)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** 2025年3月8日，某县举行…: the day an undated page opens with, unless it tells of later years. */
function dayOpened(text: string): string | undefined {
  const match = /(20\d\d)年(\d{1,2})月(\d{1,2})日/.exec(text.slice(0, OPENING));
  if (match === null || yearTold(text)?.slice(0, 4) !== match[1]) return undefined;
  return isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** How far the opening of a page reaches. */
const OPENING = 300;

/** 截至2020年10月底: a page without a date was written then or soon after. */
function cutOffNamed(text: string): string | undefined {
  const match = /截[至止]到?\s?(20\d\d)年(\d{1,2})月/.exec(text);
  return match === null ? undefined : addDays(isoDate(Number(match[1]), Number(match[2]) + 1, 1), -1);
}

/** Else it is reckoned from the end of the last year it tells of: a year that is planned for or compared with is none. */
function yearTold(text: string): string | undefined {
  const told = yearsIn(text).filter(({ before, after }) => !AIMED_AT.test(before) && !AS_AIM.test(after));
  return told.length === 0 ? undefined : `${Math.max(...told.map(({ year }) => year))}-12-31`;
}

/** 到2025年, 计划2022年, 较2015年, 自2013年 */
const AIMED_AT = /(?:到|至|力争|预计|计划|规划|拟|将于?|有望|目标|比|较|与|和|自|从|[—–~～-])$/;
/** 2025年底前, 2021—2035年, 2013年以来 */
const AS_AIM = /^(?:\d{1,2}月)?(?:底|末)?(?:以?前|以来|起|建成|开工|动工)|^[—–~～至-]/;

const yearsIn = (text: string) =>
  [...text.matchAll(/(?<!\d)(20\d\d)年/g)].map((match) => ({
    year: Number(match[1]),
    before: text.slice(Math.max(0, match.index - 4), match.index),
    after: text.slice(match.index + 5, match.index + 14),
  }));
