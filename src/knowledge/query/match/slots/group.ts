import { lastGroup } from '../../../extract/groups.ts';
import { type Fact, toldSoFar } from '../../../facts/fact.ts';
import { remembered } from '../../../remembered.ts';

const groupAsked = remembered(lastGroup);

/** 0 for a figure of 二类单位, or of no group, where 一类单位 is asked: each group is ranked for itself. */
export function groupFit(question: string, fact: Fact): number {
  const asked = groupAsked(question);
  if (asked === undefined) return 1;
  return groupOf(fact) === asked ? 1 : 0;
}

/** The group that the words before a figure speak of. */
export const groupOf = (fact: Fact): string | undefined =>
  lastGroup(`${fact.article.title} ${fact.layers.heading} ${toldSoFar(fact)}`);
