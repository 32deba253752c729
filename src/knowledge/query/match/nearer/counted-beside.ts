import type { Fact } from '../../../facts/fact.ts';
import { residue } from '../../../facts/subject/subject.ts';
import { isGeneric } from '../../asking/chunks.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { variantsOf } from '../../tables/synonyms.ts';
import { besides } from '../besides.ts';
import type { Setting } from '../setting.ts';

/** 新增床位80张 of 改造病房12间，新增床位80张, where 多少间病房 is asked for: another figure of the sentence counts those, in another unit, and this one has its own. */
export function isCountedBeside(
  _frame: Frame,
  { noun, kinds }: Target,
  fact: Fact,
  { all }: Setting,
): boolean {
  if (noun === undefined || kinds?.[0] !== 'count' || fact.quantity.kind !== 'count') return false;
  if (!fact.ownSubject || isGeneric(residue(fact.subject)) || isOfNoun(noun, fact)) return false;
  return besides(fact, all).some(
    (other) =>
      other.quantity.kind === 'count' && other.quantity.unit !== fact.quantity.unit && isOfNoun(noun, other),
  );
}

/** 床位 of 多少张床位: what is counted, or what of a project is told so. */
export const isOfNoun = (noun: string, { subject, measure }: Fact): boolean =>
  variantsOf(noun).some((one) => subject.includes(one) || measure.includes(one));
