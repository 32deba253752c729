/** 当日 and 当天: the day that was told of last. */

import type { Mention, Period } from '../../types.ts';
import type { Slots } from '../fact.ts';
import { type Figure, isCompared } from '../figure.ts';

const THAT_DAY =
  /(?:^|[，：\s])(?:活动)?当[日天](?:[上下]午|晚上?)?(?=，|与会|全[国省市县区]|集中|同步|共|现场|签约|开工|观摩|举行|活动)/u;

/** The last day that a sentence names, which is no cut-off and not only compared with. */
export const dayTold = (mentions: readonly Mention[], text: string): Period | undefined =>
  mentions
    .filter((m) => m.dimension === 'period')
    .findLast((m) => m.period.grain === 'day' && !m.period.asOf && !isCompared(text, m))?.period;

/** The day of 当日，与会人员先后观摩了12个项目. */
export function thatDay({ article, sentence, context, running }: Figure): Slots {
  const before =
    article.text
      .slice(sentence.start, context.mention.start)
      .split(/[；。]/)
      .at(-1) ?? '';
  if (running.day === undefined || !THAT_DAY.test(before)) return {};
  return { period: { value: { ...running.day, text: '当日' }, origin: 'earlier' } };
}
