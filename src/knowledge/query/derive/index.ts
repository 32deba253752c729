import type { Fact } from '../../facts/fact.ts';
import type { Draft } from '../draft.ts';
import type { Frame, Reading } from '../frame.ts';
import type { Setting } from '../match/setting.ts';
import { deriveAverage } from './average.ts';
import { deriveBase, deriveWhole } from './base.ts';
import { deriveCorrection } from './correction.ts';
import { type Derived, presentDerived } from './present.ts';
import { deriveRelative } from './relative.ts';
import { deriveRemaining } from './remaining.ts';
import { deriveShare } from './share.ts';
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
  const average = deriveAverage(frame, facts, setting);
  return average ? [average] : deriveTotal(frame, reading, facts, setting);
}

function implied(frame: Frame, reading: Reading, facts: readonly Fact[], setting: Setting): Derived[] {
  const one = frame.negated
    ? deriveRemaining(frame, reading, facts, setting)
    : (deriveRemaining(frame, reading, facts, setting) ??
      deriveBase(frame, facts, setting) ??
      deriveRelative(frame, facts, setting) ??
      deriveShare(frame, reading, facts, setting) ??
      deriveWhole(frame, facts, setting));
  return one ? [one] : [];
}
