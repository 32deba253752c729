import { comparable } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import { isSoft, isVerb, tokensOf } from '../../../language/tokens.ts';
import { isGeneric } from '../../asking/chunks.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { carries } from '../../tables/empty-words.ts';
import { variantsOf } from '../../tables/synonyms.ts';
import { besides } from '../besides.ts';
import type { Setting } from '../setting.ts';

/** 处置闲置土地310亩 of 报批用地1860亩，处置闲置土地310亩, where 报批 is asked for: the deed is told of the figure beside it, and this one has its own. */
export function isOfDeedBeside(_frame: Frame, target: Target, fact: Fact, { all }: Setting): boolean {
  const { own, shared } = target;
  if (isOfSameWithoutDeed(target, fact, all)) return true;
  if (!fact.ownSubject || !opensWithDeed(fact.subject)) return false;
  const deeds = [...own, ...shared].filter(isDeed);
  return (
    deeds.length > 0 &&
    !deeds.some((deed) => tells(fact, deed)) &&
    besides(fact, all).some(
      (other) =>
        other !== fact &&
        comparable(other, fact) &&
        other.quantity.unit === fact.quantity.unit &&
        deeds.some((deed) => tells(other, deed)),
    )
  );
}

/** 床位达到320张 beside 新增床位40张, where 新增几张床位 is asked for: the same things, told with that very deed. */
const isOfSameWithoutDeed = ({ own }: Target, fact: Fact, all: readonly Fact[]): boolean =>
  fact.role === 'level' &&
  fact.subject.length > 1 &&
  own.some(
    (deed) =>
      ADDED.test(deed) &&
      !tells(fact, deed) &&
      all.some(
        (other) =>
          other.article === fact.article &&
          other.sentence.block === fact.sentence.block &&
          other.quantity.unit === fact.quantity.unit &&
          [other.subject, other.layers.own].includes(`${deed}${fact.subject}`),
      ),
  );

/** What is done with a part of them, told by itself; 交付 of 已交付住房 is what has come of all. */
const ADDED = /^(?:新[增建修设辟添]|[改扩续]建|改造|翻修|整修)$/;

/** 报批 of 报批土地多少亩 */
const isDeed = (word: string): boolean =>
  word.length > 1 && isSoft(word) && !isGeneric(word) && !carries(word);

const tells = ({ layers: { own }, subject }: Fact, deed: string): boolean =>
  variantsOf(deed).some((way) => own.includes(way) || subject.includes(way));

/** 处置 of 处置闲置土地 */
const opensWithDeed = (subject: string): boolean => tokensOf(subject).slice(0, 1).some(isVerb);
