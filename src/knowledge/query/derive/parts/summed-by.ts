import { comparable, isSameMetric } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';

/** 60个 of 安排60个，已开工48个，其中甲类30个、乙类20个、丙类10个: the one that the list of the part adds up to, else the last told before it. */
export function summedBy(wholes: readonly Fact[], part: Fact, facts: readonly Fact[]): Fact | undefined {
  const last = wholes.at(-1);
  if (last === undefined || wholes.length === 1) return last;
  const list = facts.filter((fact) => isBeside(fact, part) && fact.span.start > last.span.start);
  const sums = list.map((_, i) => list.slice(0, i + 1).reduce((sum, one) => sum + one.quantity.base, 0));
  const whole = sums.findLast((sum, i) => i > 0 && wholes.some(({ quantity }) => quantity.base === sum));
  return wholes.find(({ quantity }) => quantity.base === whole) ?? last;
}

const isBeside = (fact: Fact, part: Fact): boolean =>
  fact.article === part.article &&
  fact.sentence.block === part.sentence.block &&
  fact.role === 'level' &&
  comparable(fact, part) &&
  isSameMetric(fact, part);
