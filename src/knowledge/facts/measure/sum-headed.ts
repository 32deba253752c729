import type { Figure } from '../figure.ts';
import { fundHeaded, isSumOfHeaded } from '../subject/fund-headed.ts';
import { type Measure, measureOf } from './measure.ts';

/** 额度12亿元 beneath 1.新增专项债券。 */
export function sumOfHeaded({ running }: Figure, lead: string): Measure | undefined {
  const fund = isSumOfHeaded(lead, running.heading)
    ? measureOf(fundHeaded(running.heading), 'money')
    : undefined;
  return fund && { ...fund, words: `${fund.words}${lead}`, start: 0, end: lead.length };
}
