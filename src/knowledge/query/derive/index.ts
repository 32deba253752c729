import type { Frame } from '../asking/frame.ts';
import { EACH } from '../asking/targets/index.ts';
import { type Answering, firstAnswer } from '../reply/answering.ts';
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
import { type Derived, type Deriving, presentDerived } from './present.ts';
import { deriveRelative } from './relative.ts';
import { deriveStretch } from './stretch.ts';
import { deriveTotal } from './total.ts';

/** Figures no page states, reckoned from figures pages state, where the question asks to reckon (平均, 合计). */
export const answerReckoned: Answering = (...asking) => presented(reckoned(...asking));

/** The same where nothing is stated, but it follows from what is. */
export const answerImplied: Answering = (frame, ...asking) =>
  perOneOf(frame.text) === undefined ? presented(implied(frame, ...asking)) : undefined; // neither a rest nor a whole is an average

const presented = (found: Derived | readonly Derived[] | undefined): Draft | undefined => {
  const results = [found ?? []].flat();
  return results.length === 0 ? undefined : presentDerived(results);
};

/** One figure, or several; none where it is known that they cannot be told. */
type OneOrMore = Deriving<Derived | readonly Derived[]>;
const firstDerived = firstAnswer<Parameters<OneOrMore>, Derived | readonly Derived[]>;

/** What the plan is need not be reckoned where what is left of it is told. */
const beyondPlan: OneOrMore = (frame, reading, facts, setting) => {
  const beyond = deriveBeyond(frame, reading, facts, setting);
  return beyond === undefined || beyond.unit === '个百分点'
    ? beyond
    : (deriveRemaining(frame, reading, setting.all, setting) ?? beyond);
};

const average: OneOrMore = (frame, reading, ...among) =>
  needsSeveral(frame, reading) ? undefined : deriveAverage(frame, reading, ...among);

const reckoned = firstDerived(
  deriveCorrection,
  deriveTold,
  deriveBelowLimit,
  deriveAfterYear,
  beyondPlan,
  deriveBeforeEvent,
  deriveExactShare,
  shareOfSum,
  shareOfThree,
  average,
  deriveTotal,
  deriveOfItems,
);

/** What is left of a plan or a whole, whichever figures are searched; of one thing. */
const left: OneOrMore = (frame, reading, _facts, setting) =>
  EACH.test(frame.text)
    ? undefined
    : firstDerived(deriveRemaining, deriveToNamedAim, deriveShareLeft)(frame, reading, setting.all, setting);

/** One figure answers no question for several. */
const asksOne = ({ targets, text, negated }: Frame): boolean =>
  targets.length === 1 && !EACH.test(text) && !negated;

const plansYear = ({ targets }: Frame): boolean => targets[0]?.metric?.id === 'annual-planned-investment';

/** 年度计划投资多少: 到位资金9亿元，完成年度任务的60% tells of no investment that is planned. */
const wholeMeasured: Deriving = (frame, ...asking) => {
  const [target] = frame.targets;
  const whole = deriveWhole(frame, ...asking);
  const part = whole?.inputs[0];
  const isNamed = target?.measures.some(({ metric }) => metric?.id === part?.metric) === true;
  return plansYear(frame) && part !== undefined && isOfOtherMeasure(target, part) && !isNamed
    ? undefined
    : whole;
};

/** A plan follows from what was done of it before it follows from an earlier year. */
const planned: OneOrMore = (frame, ...asking) =>
  asksOne(frame) && plansYear(frame) ? wholeMeasured(frame, ...asking) : undefined;

const one: OneOrMore = (frame, ...asking) =>
  asksOne(frame)
    ? firstDerived(
        deriveSecondStage,
        deriveGrowth,
        deriveRelative,
        deriveShare,
        wholeMeasured,
        derivePart,
      )(frame, ...asking)
    : undefined;

const implied = firstDerived(deriveLess, deriveUnnamed, deriveStretch, left, planned, deriveBase, one);
