/** A figure of another place, round or stretch than what was done is no whole of it, however much larger it is. */
import { isPartOfYear } from '../../../extract/dimensions/period-arithmetic.ts';
import { isWithin } from '../../../extract/places.ts';
import type { Fact } from '../../../facts/fact.ts';
import { namesProject } from '../../../facts/subject/project.ts';

/** 青山县完成12亿元 is no whole of 大河县完成9亿元, nor is the sum of the fifth round of what those of the fourth have come to. */
export const areOfTwoScopes = (whole: Fact, done: Fact): boolean =>
  areApart(whole, done) || isOfOtherRound(whole, done);

const areApart = ({ region: a }: Fact, { region: b }: Fact): boolean =>
  a !== undefined && b !== undefined && !isWithin(a.value, b.value) && !isWithin(b.value, a.value);

const isOfOtherRound = ({ batch: a }: Fact, { batch: b }: Fact): boolean =>
  a !== undefined &&
  b !== undefined &&
  /clause|sentence/.test(b.origin) &&
  a.value.word === b.value.word &&
  a.value.ordinal !== b.value.ordinal;

/** 全年完成投资41亿元 of 重点项目总投资260亿元: the works of a list take years, and what one of them brought leaves nothing to be told of the rest. */
export const isOfListInYear = (whole: Fact, { metric, period, subject, layers }: Fact): boolean =>
  whole.metric === 'total-investment' &&
  metric === 'investment-completed' &&
  period !== undefined &&
  !period.value.asOf &&
  (period.value.grain === 'year' || isPartOfYear(period.value)) &&
  !namesProject(subject) &&
  !/累计|以来|至今/.test(layers.own);
