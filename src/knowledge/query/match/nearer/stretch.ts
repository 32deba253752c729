import { comparable } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { besides } from '../besides.ts';
import { metricAffinity } from '../measure/affinity.ts';
import type { Setting } from '../setting.ts';
import { periodFit } from '../slots/period/index.ts';

/** 总投资9亿元，2024年计划投资2亿元: asked for the year, the thing has a figure of that year, and the other is of another stretch. */
export function isOfOtherStretch(frame: Frame, target: Target, fact: Fact, { all }: Setting): boolean {
  const asked = target.period ?? frame.period;
  if (target.ratherSoFar || asked === undefined || fact.role !== 'level') return false;
  const told = fact.period !== undefined && !/page|title/.test(fact.period.origin);
  const fit = told ? periodFit(asked, fact) : 0; // told of no stretch itself
  return (
    fit < SURE &&
    besides(fact, all).some(
      (other) =>
        other !== fact &&
        other.role === 'level' &&
        other.period?.origin === 'clause' &&
        periodFit(asked, other) > fit + CLEAR &&
        (isSumOfSame(target, fact, other) || isSameDeed(fact, other)),
    )
  );
}

const isSumOfSame = (target: Target, fact: Fact, other: Fact): boolean =>
  other.group === fact.group &&
  fact.quantity.kind === 'money' &&
  comparable(other, fact) &&
  metricAffinity(target, other) > 0;

/** 加上上半年开工的54个，今年共开工80个、总投资90亿元: no sum of the first half. */
const isSameDeed = (fact: Fact, other: Fact): boolean =>
  other.group !== fact.group &&
  other.quantity.kind === 'count' &&
  fact.phase?.origin === 'clause' &&
  other.phase?.origin === 'clause' &&
  fact.phase.value === other.phase.value;

/** 总投资9亿元，年度计划投资2亿元: 今年准备投多少 asks for the second. */
export function isOfNoYear(
  { period, asksPlan }: Frame,
  target: Target,
  fact: Fact,
  { all }: Setting,
): boolean {
  return (
    asksPlan &&
    period?.grain === 'year' &&
    fact.metric === 'total-investment' &&
    besides(fact, all).some(
      (other) => other.metric === 'annual-planned-investment' && isSumOfSame(target, fact, other),
    )
  );
}

/** A stretch that fits so well is the one asked for; one by so much better is told of it rather. */
const SURE = 0.9;
const CLEAR = 0.1;
