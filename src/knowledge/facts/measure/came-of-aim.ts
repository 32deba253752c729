/** A sum told behind the one aimed at: 税收目标6亿元，完成4.1亿元. */
import type { Figure } from '../figure.ts';
import { type Measure, metricOf } from './measure.ts';

const completed = metricOf('investment-completed');

/** 1—8月完成, 目前实现: no more than when, and that it came. */
const CAME =
  /^(?:(?:截[至止]到?)?(?:目前|现在|当前)|(?:截[至止]到?)?\d[\d—–~～-]{0,4}月(?:份|底|末)?|[上下]半年|一?[一二三四]季度)?(?:已经?|实际|累计|仅|只|才|共){0,2}(?:完成|实现|达到?|收入|入库|到位)了?(?:约|近|超)?$/u;

/** A sum yet to be invested, of which is told how much has been. */
const TO_INVEST = /^(?:annual-planned-|total-)?investment$/;

/** 税收 of 完成4.1亿元: what has come of the aim is measured as the aim is. */
export function cameOfAim({ context, state: { said, worth } }: Figure, lead: string): Measure | undefined {
  if (worth === undefined || context.fresh || !CAME.test(lead)) return undefined;
  const toInvest = TO_INVEST.test(worth.metric?.id ?? '');
  if (said?.modality !== 'target' && !(said?.modality === 'planned' && !toInvest)) return undefined;
  const come = toInvest ? { metric: completed, words: '完成投资' } : worth;
  return { ...come, start: 0, end: lead.length };
}
