import { addDays } from '../../../extract/dimensions/period-arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import type { Period } from '../../../types.ts';

/** 上年同期增速是多少: how much it grew the year before, of which the figure of this year says nothing; 比上年同期增速高多少 asks for a gap. */
const GROWTH_BEFORE =
  /(?<![比较跟与和同])[去上]年同期的?(?:增速|增幅|增长率|涨幅|降幅)(?:又?是|为|有)?(?:多少|几|百分)/;

/** 0 for 增长8.4% of 2023 where 比2020年 is asked: a rise is held against the year before, unless its own clause names another. */
export function baseYearFit(question: string, { role, layers, period }: Fact): number {
  if (role === 'change' && GROWTH_BEFORE.test(question)) return 0;
  const asked = baseIn(question);
  if (asked === undefined || role !== 'change') return 1;
  const told = baseIn(layers.own) ?? yearBefore(period?.value);
  return told?.slice(-2) === asked.slice(-2) ? 1 : 0;
}

/** 2020 of 比2020年, 与2020年相比 */
const BASE_YEAR = /[比较]((?:20)?\d{2})年|[与同和]?((?:20)?\d{2})年(?:同期)?[相对]比/;
const baseIn = (words: string): string | undefined => BASE_YEAR.exec(words)?.slice(1).find(Boolean);
const yearBefore = (period: Period | undefined): string | undefined =>
  period && `${Number(addDays(period.to, -1).slice(0, 4)) - 1}`;
