import { readingsOf } from '../clean/readings.ts';
import type { Rarity } from './match/cover.ts';

/** Words of a question that no article holds, but that sound like words the articles do hold: 京臧 → 京藏. */
export interface Correction {
  readonly written: string;
  readonly meant: string;
}

const soundAlike = (a: string, b: string): boolean =>
  [...a].every((character, i) =>
    readingsOf(character).some((sound) => readingsOf(b[i] as string).includes(sound)),
  );

/** One correction for the first pair of characters unknown to the articles, when exactly one known pair sounds the same. */
export function correctionFor(terms: readonly string[], rarity: Rarity): Correction | undefined {
  for (const term of terms.filter((one) => one.length >= 4))
    for (let at = 0; at + 2 <= term.length; at++) {
      const pair = term.slice(at, at + 2);
      if (!/^\p{Script=Han}{2}$/u.test(pair) || rarity.holds(pair)) continue;
      const meant = alike(pair, rarity).filter((candidate) => fitsAround(term, at, candidate, rarity));
      if (meant.length === 1) return { written: pair, meant: meant[0] as string };
    }
  return undefined;
}

/** Known pairs with one character the same and the same sound. */
const alike = (pair: string, rarity: Rarity): string[] =>
  rarity.sharing(pair).filter((candidate) => soundAlike(candidate, pair));

/** The corrected word must join with its neighbours as the articles join them. */
function fitsAround(term: string, at: number, candidate: string, rarity: Rarity): boolean {
  const next = term[at + 2];
  const before = term[at - 1];
  return (
    (next === undefined || rarity.holds(`${candidate[1]}${next}`)) &&
    (before === undefined || rarity.holds(`${before}${candidate[0]}`))
  );
}
