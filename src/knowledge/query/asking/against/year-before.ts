import { previousYear } from '../../../extract/dimensions/period-arithmetic.ts';
import type { Period } from '../../../types.ts';

/** 一季度出口额|去年同期|是多少亿元: the stretch a year before the one named; nothing is held against it. */
const ASKED =
  /^(?!.*(?:多少|几|谁|哪).*同期)(?!.*[比较跟与和及、同][去上]年同期)[^？。]{2,60}[去上]年同期的?[^，。？增长升降涨跌比较倍高低差快慢]{0,12}(?:多少|几)[^，。？增长升降涨跌比较倍高低差快慢]{0,6}[？。]?$/u;

/** 一季度出口去年同期增速是多少 */
const GROWTH =
  /^(?!.*(?:多少|几|谁|哪).*同期)[^？。]{2,60}(?<![比较跟与和及、同])[去上]年同期的?(?:增速|增幅|增长率)(?:又?是|为|有)?(?:多少|几|百分之几)[？。]?$/u;

/** The stretch one year before, where that is what is asked for. */
export function yearBeforeAsked(text: string, period: Period | undefined): Period | undefined {
  if (period === undefined || !(ASKED.test(text) || GROWTH.test(text))) return undefined;
  const { lastYear: _lastYear, ...before } = previousYear(period);
  return { ...before, yearGiven: true };
}
