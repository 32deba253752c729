import { comparable } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import { residue } from '../../../facts/subject/subject.ts';
import { isGeneric } from '../../asking/chunks.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { besides } from '../besides.ts';
import type { Setting } from '../setting.ts';
import { cover } from '../words/cover.ts';

/** 总投资9亿元的云溪厂房、…等4个总投资36亿元的重大项目: the sum of a class tells nothing of a member that has a figure of its own. */
export function isOfMember(_frame: Frame, target: Target, fact: Fact, { all }: Setting): boolean {
  if (!fact.ownSubject || !isGeneric(residue(fact.subject)) || isSizedPart(fact)) return false;
  const names = [...target.own, ...target.shared].filter((word) => word.length >= 3 && !isGeneric(word));
  if (names.length === 0) return false;
  const open = target.kinds === undefined && target.metric === undefined;
  const near = `${fact.subject} ${fact.layers.own} ${fact.layers.list}`;
  return besides(fact, all).some(
    (other) =>
      other !== fact &&
      other.ownSubject &&
      !isProgressOf(other, fact) &&
      (open || comparable(other, fact)) &&
      names.some((word) => cover(word, other.subject) >= NAMED && cover(word, near) < NAMED),
  );
}

/** 已完工269项 behind 灾后重建项目412项: how far those have come. */
const isProgressOf = (whole: Fact, { quantity, phase, span }: Fact): boolean =>
  quantity.kind === 'count' &&
  whole.quantity.kind === 'count' &&
  whole.quantity.number >= quantity.number &&
  phase?.origin === 'clause' &&
  whole.phase === undefined &&
  whole.span.end < span.start;

/** 新开工产业项目86个，其中10亿元以上项目12个: those are of the very class told before them. */
const isSizedPart = ({ part, subject }: Fact): boolean => part && /^\d/.test(subject);

const NAMED = 0.8;
