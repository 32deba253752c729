import { comparable, isSameMetric } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Frame } from '../asking/frame.ts';
import type { Target } from '../asking/targets/index.ts';
import type { Setting } from './setting.ts';

/** 开工总投资59.7亿元 beside those signed and completed, where the “三个一批” is asked for and none of the three by itself. */
export function isOneOfThree({ text, phases }: Frame, target: Target, fact: Fact, { all }: Setting): boolean {
  const isOpen = target.members !== true && (target.phases ?? phases).length === 0;
  if (!isOpen || !text.includes('三个一批') || !isToldOfPhase(fact)) return false;
  return all.some(
    (other) =>
      other.article === fact.article &&
      isToldOfPhase(other) &&
      other.phase?.value !== fact.phase?.value &&
      other.batch?.value.ordinal === fact.batch?.value.ordinal &&
      other.level?.value === fact.level?.value &&
      comparable(other, fact) &&
      isSameMetric(other, fact),
  );
}

/** Of one phase, and not by the headline, which may speak of one of the three. */
const isToldOfPhase = ({ phase, phases }: Fact): boolean =>
  phase !== undefined && phases.length === 1 && !/page|title/.test(phase.origin);
