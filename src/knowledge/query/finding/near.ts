/** Which figure another one is told near to. */
import { comparable, isSameMetric } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Frame } from '../asking/frame.ts';
import { holesIn } from '../asking/holes.ts';
import { namesNothing, type Target } from '../asking/targets/index.ts';
import type { Setting } from '../match/setting.ts';
import { lookUp } from './lookup.ts';

/** The figure that a target's is told near to: the one before it, for the first one that of the second where it says nothing itself. */
export function nearOf(
  frame: Frame,
  at: number,
  last: Fact | undefined,
  facts: readonly Fact[],
  setting: Setting,
): Fact | undefined {
  if (isOfOtherTime(frame.targets, at)) return undefined;
  return at === 0 ? anchorOf(frame, facts, setting) : inBody(last, facts);
}

/** 为多少家企业协调贷款多少亿元: the first figure is told with the second, which alone says what both are of. */
function anchorOf({ targets, ...frame }: Frame, facts: readonly Fact[], setting: Setting): Fact | undefined {
  const [first, second] = targets;
  if (first === undefined || second === undefined || second.own.length === 0) return undefined;
  const [one, other] = holesIn(frame.text);
  const between = frame.text.slice(one?.end, other?.start);
  if (!namesNothing(first) || first.metric !== undefined || /[，；。？、]/.test(between)) return undefined;
  const outcome = lookUp({ ...frame, targets }, second, facts, setting);
  return outcome.kind === 'one' ? outcome.match.fact : undefined;
}

/** 2023年上半年和全年各签约几个: of each stretch another page may tell. */
const isOfOtherTime = (targets: readonly Target[], at: number): boolean => {
  const [before, target] = [targets[at - 1], targets[at]];
  return (
    target?.item !== undefined &&
    before?.period !== undefined &&
    target.period !== undefined &&
    (before.period.from !== target.period.from || before.period.to !== target.period.to)
  );
};

/** 前11月完成投资62亿元 of a headline is told again below it, where more is told of it: 完成62亿元，占年度计划的96%. */
export const inBody = (near: Fact | undefined, facts: readonly Fact[]): Fact | undefined =>
  near?.headline
    ? (facts.find(
        (fact) =>
          fact.article === near.article &&
          !fact.headline &&
          fact.quantity.base === near.quantity.base &&
          comparable(fact, near) &&
          (fact.metric === undefined || isSameMetric(fact, near)),
      ) ?? near)
    : near;
