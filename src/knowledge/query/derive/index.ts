import type { Fact } from '../../facts/fact.ts';
import type { Frame, Reading } from '../asking/frame.ts';
import { EACH } from '../asking/targets/index.ts';
import type { Setting } from '../match/setting.ts';
import type { Draft } from '../reply/draft.ts';
import { deriveAverage } from './average.ts';
import { deriveBeforeEvent } from './before-event.ts';
import { deriveCorrection } from './correction.ts';
import { deriveBase, deriveTold } from './earlier/base.ts';
import { deriveGrowth } from './earlier/growth.ts';
import { needsSeveral } from './needs-several.ts';
import { deriveOfItems } from './of-items.ts';
import { deriveLess } from './parts/less.ts';
import { derivePart } from './parts/part-by-share.ts';
import { deriveSecondStage } from './parts/second-stage.ts';
import { deriveExactShare, deriveShare, deriveShareLeft } from './parts/share.ts';
import { shareOfSum } from './parts/share-of-sum.ts';
import { shareOfThree } from './parts/share-of-three.ts';
import { deriveUnnamed } from './parts/unnamed.ts';
import { deriveWhole } from './parts/whole.ts';
import { perOneOf } from './per-one.ts';
import { deriveAfterYear } from './plan/after-year.ts';
import { deriveBelowLimit } from './plan/below-limit.ts';
import { deriveBeyond } from './plan/beyond.ts';
import { deriveRemaining } from './plan/remaining.ts';
import { isOfOtherMeasure } from './plan/same-measure.ts';
import { deriveToNamedAim } from './plan/to-named-aim.ts';
import { type Derived, presentDerived } from './present.ts';
import { deriveRelative } from './relative.ts';
import { deriveStretch } from './stretch.ts';
import { deriveTotal } from './total.ts';

/**
 * Figures no page states, reckoned from figures pages state.
 * `first`: the question asks to reckon (平均, 合计); `last`: nothing is stated, but it follows from what is.
 */
export function answerDerived(
  frame: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
  when: 'first' | 'last',
): Draft | undefined {
  if (when === 'last' && perOneOf(frame.text) !== undefined) return undefined; // neither a rest nor a whole is an average
  const results =
    when === 'first' ? asked(frame, reading, facts, setting) : implied(frame, reading, facts, setting);
  return results === undefined || results.length === 0 ? undefined : presentDerived(results);
}

function asked(
  frame: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Derived[] | undefined {
  const correction = deriveCorrection(frame, facts, setting);
  if (correction) return [correction];
  const told = deriveTold(frame, facts, setting);
  if (told) return told;
  const room = deriveBelowLimit(frame.text, reading, facts, setting);
  if (room) return [room];
  const after = deriveAfterYear(frame.text, reading, facts, setting);
  if (after) return [after];
  const beyond = deriveBeyond(frame.text, reading, facts, setting);
  if (beyond?.unit === '个百分点') return [beyond];
  if (beyond) return deriveRemaining(frame, reading, setting.all, setting) ?? [beyond]; // what the plan is need not be reckoned
  const before = deriveBeforeEvent(frame, reading, facts, setting);
  if (before) return [before];
  const exact = deriveExactShare(frame, reading, facts, setting);
  if (exact) return [exact];
  const several =
    shareOfSum(frame.text, reading, facts, setting) ?? shareOfThree(frame.text, reading, facts, setting);
  if (several) return [several];
  const average = needsSeveral(frame, reading) ? undefined : deriveAverage(frame, reading, facts, setting);
  return average ?? deriveTotal(frame, reading, facts, setting) ?? deriveOfItems(frame, facts, setting);
}

function implied(frame: Frame, reading: Reading, facts: readonly Fact[], setting: Setting): Derived[] {
  const less = deriveLess(frame, reading, facts, setting) ?? deriveUnnamed(frame, reading, facts, setting);
  if (less) return less;
  const stretches = deriveStretch(frame, facts, setting);
  if (stretches) return stretches;
  const apart = EACH.test(frame.text);
  const remaining = apart ? undefined : deriveRemaining(frame, reading, setting.all, setting);
  if (remaining) return remaining;
  const short = apart ? undefined : deriveToNamedAim(frame, reading, setting.all, setting);
  if (short) return [short];
  const left = apart ? undefined : deriveShareLeft(frame, reading, setting);
  if (left) return [left];
  const single = frame.targets.length === 1 && !apart; // one figure answers no question for several
  const planned =
    single && !frame.negated && plansYear(frame) ? wholeMeasured(frame, facts, setting) : undefined;
  if (planned) return [planned];
  const base = deriveBase(frame, setting);
  if (base || !single || frame.negated) return base ?? [];
  const one =
    deriveSecondStage(frame, reading, facts, setting) ??
    deriveGrowth(frame, setting) ??
    deriveRelative(frame, facts, setting) ??
    deriveShare(frame, reading, facts, setting) ??
    wholeMeasured(frame, facts, setting) ??
    derivePart(frame, facts, setting);
  return one ? [one] : [];
}

/** A plan follows from what was done of it before it follows from an earlier year. */
const plansYear = ({ targets }: Frame): boolean => targets[0]?.metric?.id === 'annual-planned-investment';

/** 年度计划投资多少: 到位资金9亿元，完成年度任务的60% tells of no investment that is planned. */
function wholeMeasured(frame: Frame, facts: readonly Fact[], setting: Setting): Derived | undefined {
  const [target] = frame.targets;
  const whole = deriveWhole(frame, facts, setting);
  const part = whole?.inputs[0];
  const isNamed = target?.measures.some(({ metric }) => metric?.id === part?.metric) === true;
  return plansYear(frame) && part !== undefined && isOfOtherMeasure(target, part) && !isNamed
    ? undefined
    : whole;
}
