import { measuresIn } from '../../../facts/measure/measure.ts';
import { holesIn } from '../holes.ts';

/** 剩下的呢, 还差多少: what is left is asked of what was asked before. */
const LEFT = /^那?(?:么)?(?:剩下|剩余|余下|剩)的?(?:那?些)?(?:还有)?(?:呢|有?(?:多少|几个?))[呢？。]*$/u;
const LACKS = /^(?:那么?)?(?:还|还有)?[差缺](?:了)?多少[呢？。]*$/u;

/** 还剩几个 for 剩下的呢 behind 办完手续几个; 还差几个 for 还差多少 behind 开工几个, and how far the year's plan is off behind 完成投资多少. */
export function leftAsked(question: string, before: string): string {
  const [hole] = holesIn(before);
  if (LACKS.test(question))
    return hole?.kinds?.[0] === 'count'
      ? `还差${before.slice(hole.start, hole.end)}`
      : (shortOfPlan(before) ?? question);
  return hole !== undefined && LEFT.test(question) ? `还剩${before.slice(hole.start, hole.end)}` : question;
}

function shortOfPlan(before: string): string | undefined {
  const metrics = measuresIn(before, true).map(({ metric }) => metric?.id ?? '');
  if (metrics.includes('completion-rate')) return '完成投资离年度目标还差多少';
  return metrics.some((id) => SPENT.test(id)) ? '离年度目标还差多少' : undefined;
}

const SPENT = /^(?:fixed-asset-investment|investment-completed)$/;
