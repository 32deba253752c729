import type { Mention, Modality } from '../../types.ts';
import type { Figure } from '../figure.ts';
import type { Head } from '../reading-state.ts';

/** A part (其中…) of what is planned is planned. */
export function headModality(
  { mentions, context, state, article }: Figure,
  from: number,
  to: number,
): Modality {
  const own = modalityIn(mentions, from, to, article.text);
  if (own !== undefined) return own;
  const isListed = !context.fresh && !context.commaBefore && context.gap === ''; // 计划签约40个、竣工25个
  return isListed || /^其中/.test(context.lead) ? (state.head?.modality ?? 'actual') : 'actual';
}

/**
 * The modality word nearest before the figure in its clause, else its head's: 计划投产项目9个，总投资45亿元.
 * What is done (完成投资) is not planned because its subject was; 安排 says that a list exists, not that it is a plan.
 */
export function modalityOf(
  { mentions, context, article }: Figure,
  head: Head | undefined,
  metric: string | undefined,
): Modality {
  const own = modalityIn(mentions, context.leadStart, context.mention.start, article.text);
  if (own !== undefined) return own;
  return metric === 'investment-completed' || context.quantity.kind.startsWith('percent')
    ? 'actual'
    : (head?.modality ?? 'actual');
}

function modalityIn(
  mentions: readonly Mention[],
  from: number,
  to: number,
  text: string,
): Modality | undefined {
  const near = mentions
    .filter((m) => m.dimension === 'modality')
    .filter((m) => m.start >= from && m.end <= to && !m.rule.includes('as-noun'));
  return near.findLast((m) => !text.slice(m.start, m.end).includes('安排'))?.modality;
}
