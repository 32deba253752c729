import { comparable } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Frame } from '../asking/frame.ts';
import type { Match } from '../match/score.ts';
import type { Setting } from '../match/setting.ts';
import { rankFacts } from './lookup.ts';

/**
 * 要用多少地，落实了多少: the figure found first fits the second question word better than what is left for it.
 * Another for the first, if the two then fit better together; a figure of another kind for the second is none.
 */
export function claimedAgain(
  frame: Frame,
  at: number,
  last: Match,
  next: Match,
  facts: readonly Fact[],
  setting: Setting,
): Match | 'another-kind' | undefined {
  const [before, target] = [frame.targets[at - 1], frame.targets[at]];
  if (before === undefined || target === undefined || target.item !== undefined) return undefined;
  if (target.metric !== undefined && target.metric.id !== before.metric?.id) return undefined;
  const taken = last.fact;
  const again = rankFacts(frame, target, [taken], setting)[0];
  if (again === undefined || again.score <= next.score) return undefined;
  const other = rankFacts(frame, before, facts, setting).find(
    ({ fact }) => fact !== taken && comparable(fact, taken) && fact.article === taken.article,
  );
  const apart = last.score + next.score;
  if (other !== undefined && other.score + again.score > apart) return other;
  return target.kinds === undefined && !comparable(next.fact, taken) ? 'another-kind' : undefined;
}
