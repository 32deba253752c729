/** Plans of a year: 前三季度 of 2024年重点项目投资计划, a page of March 2024, is still to come and none of 2023. */
import { inYear, isPartOfYear, yearOf } from '../../extract/dimensions/period-arithmetic.ts';
import type { Fact } from '../fact.ts';
import type { PageScope } from '../page-scope.ts';

const PLAN = /计划|目标|安排|方案|任务|清单/;

/** The fact in the year that its page's headline plans for, where nothing but the day of the page put it in the year before. */
export function inYearPlanned(fact: Fact, { period: page }: PageScope): Fact {
  const { period, article, modality } = fact;
  if (period === undefined || page === undefined || !page.yearGiven || page.grain !== 'year') return fact;
  if (!PLAN.test(article.title) || article.publishedOn?.slice(0, 4) !== page.from.slice(0, 4)) return fact;
  const { value } = period;
  const year = yearOf(page.from);
  const isGuessed = !value.yearGiven && !value.lastYear && isPartOfYear(value);
  if (!isGuessed || yearOf(value.from) !== year - 1) return fact;
  if (/[去上]年/.test(value.text) || (modality === 'actual' && DONE.test(fact.layers.own))) return fact;
  return { ...fact, period: { ...period, value: inYear(value, year) } };
}

/** 已完成9亿元 of a quarter that is not over is of the one a year ago. */
const DONE = /已|实际|累计|完成了/;
