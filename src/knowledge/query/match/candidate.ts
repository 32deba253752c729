import type { Fact } from '../../facts/fact.ts';
import type { Frame } from '../asking/frame.ts';
import type { Target } from '../asking/targets/index.ts';
import { isAheadOfPlan } from './measure/affinity.ts';
import { deedDoneTo } from './measure/done-to.ts';
import { countedFits, kindFits, verbFits } from './slots/kind.ts';
import { thingFits } from './things.ts';
import { isAsDoneAsAsked } from './undone.ts';

/** A figure that can fill the question word and that the question does not itself name (9.6亿里省级出多少). */
export const isCandidate = (frame: Frame, target: Target, fact: Fact): boolean =>
  fact.role !== 'superseded' &&
  ((fact.role === 'change') === target.change ||
    isGap(target, fact) ||
    isDoneTo(frame, target, fact) ||
    isShortened(frame, fact)) &&
  kindFits(target, fact) &&
  verbFits(frame.text, target, fact) &&
  countedFits(target, fact) &&
  thingFits(target.things, fact) &&
  isAsDoneAsAsked(frame, target, fact) &&
  !isRepeated(frame, fact.quantity.text);

/** 审批时限压缩多少天: by how much it was cut is what is asked. */
const isShortened = ({ text }: Frame, { quantity, layers }: Fact): boolean =>
  quantity.kind === 'duration' && CUT.test(text) && CUT.test(layers.own);

const CUT = /压缩|缩短|减少/;

/** The question says what was done to the thing. */
function isDoneTo({ text }: Frame, target: Target, fact: Fact): boolean {
  const deed = deedDoneTo(target, fact);
  return deed !== undefined && text.includes(deed);
}

/** 超时序进度4.7个百分点: a gap in points, whether the question speaks of a rise or not. */
const isGap = ({ kinds }: Target, fact: Fact): boolean =>
  fact.quantity.kind === 'percentage-point' &&
  (kinds?.[0] === 'percentage-point' ||
    (kinds?.includes('percentage-point') === true && isAheadOfPlan(fact)));

const isRepeated = ({ given }: Frame, figure: string): boolean =>
  given.some(({ text }) => text.startsWith(figure.replace(/元$/, '')));
