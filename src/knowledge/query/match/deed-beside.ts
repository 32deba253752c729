import { comparable } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import { isSoft, isVerb, tokensOf } from '../../language/tokens.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Target } from '../asking/targets/index.ts';
import { carries } from '../tables/empty-words.ts';
import { variantsOf } from '../tables/synonyms.ts';
import type { Setting } from './setting.ts';
import { besides } from './sibling.ts';

/** 处置闲置土地310亩 of 报批用地1860亩，处置闲置土地310亩, where 报批 is asked for: the deed is told of the figure beside it, and this one has its own. */
export function isOfDeedBeside({ own, shared }: Target, fact: Fact, { all }: Setting): boolean {
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

/** 报批 of 报批土地多少亩 */
const isDeed = (word: string): boolean =>
  word.length > 1 && isSoft(word) && !isGeneric(word) && !carries(word);

const tells = ({ layers: { own }, subject }: Fact, deed: string): boolean =>
  variantsOf(deed).some((way) => own.includes(way) || subject.includes(way));

/** 处置 of 处置闲置土地 */
const opensWithDeed = (subject: string): boolean => tokensOf(subject).slice(0, 1).some(isVerb);
