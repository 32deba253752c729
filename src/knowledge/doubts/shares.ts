/** 占签约总额的54.0%: shares of one thing, which most of them show to be one figure of the page. */
import type { Fact } from '../facts/fact.ts';
import type { Article } from '../types.ts';
import { isPlain, wordsBetween } from './clauses.ts';
import type { Mismatch } from './mismatch.ts';
import { rateMismatch } from './rate.ts';

/** ，占签约总额的; ，占: all that stands between a part and its share. */
const SHARE = /^(?:项目|企业)?，占([^，。；\d]{0,10}?)的?(?:比重为|比例为)?$/;
/** One share meets some figure by chance; two meet the same one seldom. */
const PROOF = 2;

interface Share {
  readonly stated: Fact;
  readonly part: Fact;
}

/** Shares that are not of the figure that the others of their paragraphs are shares of. */
export function shareMismatches(article: Article, facts: readonly Fact[]): Mismatch[] {
  const plain = facts.filter(isPlain);
  const shares = sharesIn(article, plain);
  return plain.flatMap((whole) => {
    const same = shares.filter(({ part }) => isPartOf(part, whole));
    const wrong = same.flatMap((share) => wrongShare(share, [whole]));
    if (same.length - wrong.length < PROOF) return [];
    // Another figure of the page may be what this one is a share of.
    return same.flatMap((share) =>
      wrongShare(share, [...plain.filter((fact) => isPartOf(share.part, fact)), whole]),
    );
  });
}

function sharesIn(article: Article, facts: readonly Fact[]): Share[] {
  return facts.flatMap((stated, at) => {
    const part = facts[at - 1];
    const isShare =
      stated.quantity.unit === '%' &&
      part?.sentence === stated.sentence &&
      SHARE.test(wordsBetween(article, part, stated));
    return isShare && part ? [{ stated, part }] : [];
  });
}

const isPartOf = (part: Fact, whole: Fact): boolean =>
  part.quantity.kind === whole.quantity.kind &&
  part.quantity.currency === whole.quantity.currency &&
  part.metric === whole.metric &&
  part.quantity.base < whole.quantity.base;

const wrongShare = ({ stated, part }: Share, wholes: readonly Fact[]): Mismatch[] =>
  rateMismatch(stated, { part, wholes });
