import type { Fact } from '../../../facts/fact.ts';
import { isGeneric } from '../../asking/chunks.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';

/** 拆了多少 says no more than a character: 24个 of 观摩了拆迁工地等24个重点项目 is nothing that was 拆. */
export function isFarFromDeed(
  _frame: Frame,
  { own, shared, metric, measures, kinds }: Target,
  { subject, measure }: Fact,
): boolean {
  if (metric !== undefined || kinds !== undefined || measures.length > 0) return false;
  const [deed, ...others] = [...own, ...shared].filter((word) => !isGeneric(word));
  return deed?.length === 1 && others.length === 0 && !`${subject}${measure}`.includes(deed);
}
