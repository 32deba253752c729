import { comparable } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import { grouped } from '../../facts/grouped.ts';
import { residue } from '../../facts/subject/subject.ts';
import type { Sentence } from '../../types.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Target } from '../asking/targets/index.ts';
import { cover } from './cover.ts';
import type { Setting } from './setting.ts';

const known = new WeakMap<readonly Fact[], ReadonlyMap<Sentence, readonly Fact[]>>();

/** The figures told in one sentence; grouped once for the same facts. */
function besides(fact: Fact, all: readonly Fact[]): readonly Fact[] {
  const bySentence = known.get(all) ?? grouped(all, ({ sentence }) => sentence);
  known.set(all, bySentence);
  return bySentence.get(fact.sentence) ?? [];
}

/** 总投资9亿元的云溪厂房、…等4个总投资36亿元的重大项目: the sum of a class tells nothing of a member that has a figure of its own. */
export function isOfMember(target: Target, fact: Fact, { all }: Setting): boolean {
  if (!fact.ownSubject || !isGeneric(residue(fact.subject))) return false;
  const names = [...target.own, ...target.shared].filter((word) => word.length >= 3 && !isGeneric(word));
  if (names.length === 0) return false;
  const open = target.kinds === undefined && target.metric === undefined;
  return besides(fact, all).some(
    (other) =>
      other !== fact &&
      other.ownSubject &&
      (open || comparable(other, fact)) &&
      names.some((word) => cover(word, other.subject) >= NAMED && cover(word, fact.layers.own) < NAMED),
  );
}

const NAMED = 0.8;
