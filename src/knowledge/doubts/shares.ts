/** 占签约总额的54.0%: shares of one thing, which two of them show to be one figure of the page. */
import type { Fact } from '../facts/fact.ts';
import type { Article } from '../types.ts';
import { isPlain, wordsBetween } from './clauses.ts';
import type { Mismatch } from './mismatch.ts';
import { meetsRate, rateMismatch } from './rate.ts';

/** ，占签约总额的; ，占: all that stands between a part and its share. */
const SHARE = /^(?:项目|企业)?，占([^，。；\d]{0,10}?)的?(?:比重为|比例为)?$/;
/** One share meets some figure by chance; two meet the same one seldom. */
const PROOF = 2;

interface Share {
  readonly stated: Fact;
  readonly part: Fact;
  /** 签约总额; of 占13.0% what the share before it is of. */
  readonly of: string;
}

/** Shares that are not of the figure that the others of the same thing are shares of. */
export function shareMismatches(article: Article, facts: readonly Fact[]): Mismatch[] {
  const plain = facts.filter(isPlain);
  const shares = sharesIn(article, plain);
  return [...new Set(shares.map((share) => share.of))].flatMap((of) =>
    wrongShares(
      shares.filter((share) => share.of === of),
      plain,
    ),
  );
}

/** A share that no figure of the page makes, of a thing that others show to be one figure. */
function wrongShares(shares: readonly Share[], plain: readonly Fact[]): Mismatch[] {
  const wholesOf = new Map(shares.map((share) => [share, plain.filter((whole) => isWholeOf(share, whole))]));
  const all = [...wholesOf.values()].flat();
  const whole = all.find((fact) => all.filter((other) => other === fact).length >= PROOF);
  if (whole === undefined) return [];
  return shares
    .filter((share) => wholesOf.get(share)?.length === 0 && isPartOf(share.part, whole))
    .flatMap(({ stated, part }) => rateMismatch(stated, { part, wholes: [whole] }));
}

const isWholeOf = ({ stated, part }: Share, whole: Fact): boolean =>
  isPartOf(part, whole) && meetsRate(stated, part, whole);

function sharesIn(article: Article, facts: readonly Fact[]): Share[] {
  let of = '';
  return facts.flatMap((stated, at) => {
    const part = facts[at - 1];
    if (stated.quantity.unit !== '%' || part?.sentence !== stated.sentence) return [];
    const named = SHARE.exec(wordsBetween(article, part, stated));
    if (named === null) return [];
    of = named[1] || of;
    return [{ stated, part, of }];
  });
}

const isPartOf = (part: Fact, whole: Fact): boolean =>
  part.quantity.kind === whole.quantity.kind &&
  part.quantity.currency === whole.quantity.currency &&
  part.metric === whole.metric &&
  part.quantity.base < whole.quantity.base;
