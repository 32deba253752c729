import { comparable } from '../../../facts/arithmetic.ts';
import { type Fact, toldSoFar } from '../../../facts/fact.ts';
import { withoutGeneric } from '../../asking/chunks.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { besides } from '../besides.ts';
import type { Setting } from '../setting.ts';
import { endAlike } from '../words/reach.ts';

/** 水库总投资9亿元，其中输水工程2亿元, 规上工业产值9亿元，其中新能源电池材料4亿元: asked for that part (规上工业电池材料), the whole is no answer. */
export function isOfPart(_frame: Frame, target: Target, fact: Fact, { all }: Setting): boolean {
  const others = besides(fact, all).filter((other) => comparable(other, fact));
  const names = [...target.own, ...target.shared].map(withoutGeneric).filter((name) => name !== '');
  return others.some(
    ({ owner, part, subject, quantity }) =>
      (owner === fact.subject && names.includes(withoutGeneric(subject))) ||
      (part &&
        quantity.base <= fact.quantity.base &&
        names.some(
          (name) =>
            (isEndOf(name, subject) && !isEndOf(name, fact.subject)) ||
            (isWord(name) && subject.includes(name) && !isToldBefore(name, fact)),
        )),
  );
}

/** A stage says which part is meant by itself. */
const isWord = (name: string): boolean => name.length > 1 && !/期$/.test(name);

/** 审核 of 112个，其中通过审核的34个 stands behind the whole; both stages of a project have its name. */
const isToldBefore = (name: string, fact: Fact): boolean =>
  [
    fact.article.title,
    fact.layers.heading,
    fact.layers.before,
    toldSoFar(fact),
    fact.layers.own,
    fact.layers.list,
    fact.subject,
  ].some((words) => words.includes(name));

const isEndOf = (name: string, subject: string): boolean => endAlike(name, withoutGeneric(subject));
