/** 比上年同期多完成61.7亿元，增长10.9%: a growth against the figure and its change, or the year before. */

import { commonUnit, inUnit } from '../facts/arithmetic.ts';
import type { Fact } from '../facts/fact.ts';
import type { Article } from '../types.ts';
import { isPlain, wordsBetween } from './clauses.ts';
import type { Mismatch } from './mismatch.ts';
import { type Interval, intervalOf, meets, percentOf } from './precision.ts';

/** All that stands between a change and what percentage it is. */
const GROWTH = /^(?:，|，?[（(])?(?:同比)?(增长|增幅|增加|上升|下降|减少|降低|降幅)(?:为|达到?|了)?$/;
const FELL = /下降|减少|降低|降幅/;

/** Growths that the change told beside them does not make. */
export function growthMismatches(article: Article, facts: readonly Fact[]): Mismatch[] {
  return facts.flatMap((stated, at) => {
    const change = facts[at - 1];
    if (change === undefined || !isGrowth(stated) || !isAmount(change, stated)) return [];
    const words = GROWTH.exec(wordsBetween(article, change, stated))?.[1];
    return words === undefined
      ? []
      : (mismatchOf(stated, change, facts.slice(0, at - 1), FELL.test(words)) ?? []);
  });
}

const isGrowth = ({ quantity, role, headline }: Fact): boolean =>
  quantity.unit === '%' && role === 'change' && quantity.bound === 'exact' && !headline;

const isAmount = (change: Fact, { sentence }: Fact): boolean =>
  change.sentence === sentence &&
  change.role === 'change' &&
  change.quantity.bound === 'exact' &&
  (change.quantity.kind === 'money' || change.quantity.kind === 'count');

function mismatchOf(
  stated: Fact,
  change: Fact,
  earlier: readonly Fact[],
  fell: boolean,
): Mismatch | undefined {
  const levels = earlier.filter(
    (fact) =>
      isPlain(fact) &&
      fact.sentence.block === stated.sentence.block &&
      fact.quantity.kind === change.quantity.kind &&
      fact.quantity.currency === change.quantity.currency,
  );
  const level = levels.at(-1);
  if (level === undefined || levels.some((other) => isMade(stated, change, other, fell))) return undefined;
  const unit = commonUnit([change.quantity, level.quantity]);
  const step = inUnit(change.quantity, unit);
  const before = inUnit(level.quantity, unit).minus(fell ? step.negated() : step);
  const reckoned = `${step.dividedBy(before).times(100).toDecimalPlaces(2)}%`;
  return before.greaterThan(0) ? { kind: 'growth', stated, from: [level, change], reckoned } : undefined;
}

const isMade = ({ quantity }: Fact, change: Fact, level: Fact, fell: boolean): boolean =>
  meets(intervalOf(quantity), growthOf(intervalOf(change.quantity), intervalOf(level.quantity), fell));

/** The change as a percentage of what was before it. */
function growthOf(step: Interval, now: Interval, fell: boolean): Interval {
  const before = fell
    ? { low: now.low + step.low, high: now.high + step.high }
    : { low: now.low - step.high, high: now.high - step.low };
  return percentOf(step, before);
}
