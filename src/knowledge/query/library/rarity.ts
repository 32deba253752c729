import { once, remembered } from '../../remembered.ts';
import { withoutClass } from '../tables/class-nouns.ts';

/** How rare the words of a question are among the sentences with figures. */
export interface Rarity {
  /** 0 for words that stand everywhere, about 1 for words that stand in one sentence or none. */
  weight(words: string): number;
  /** The pairs of characters of some words that the articles hold, but so seldom that they name a thing. */
  tellingPairs(words: string): readonly string[];
  /** True when some sentence holds the two characters side by side. */
  holds(pair: string): boolean;
  /** The characters that some sentence has right after another. */
  after(character: string): readonly string[];
  /** The characters that some sentence has right before another. */
  before(character: string): readonly string[];
}

const TELLING = 0.7;
/** 一部 of 一部电梯 names nothing. */
const COUNTED = /^[一两三四五六七八九十每][个家项条座部台辆栋户人]/;

/** Counts the pairs of characters of the sentences with figures. */
export function rarityOf(sentences: readonly string[]): Rarity {
  const frequency = new Map<string, number>();
  for (const sentence of sentences)
    for (const pair of new Set(pairsOf(sentence))) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  const followers = once(() => grouped(frequency.keys(), 0));
  const leaders = once(() => grouped(frequency.keys(), 1));
  const total = Math.max(2, sentences.length);
  const idf = (pair: string): number =>
    Math.log(total / Math.max(1, frequency.get(pair) ?? 0.5)) / Math.log(total);
  return {
    weight: remembered((words) => Math.min(1, Math.max(0.05, ...pairsOf(words).map(idf)))),
    tellingPairs: remembered((words) => {
      const pairs = pairsOf(withoutClass(words.replace(COUNTED, ''))).filter(
        (pair) => pair.length === 2 && frequency.has(pair),
      );
      const rarest = Math.max(TELLING, ...pairs.map(idf));
      return pairs.filter((pair) => idf(pair) >= rarest - 0.1 && idf(pair) > TELLING);
    }),
    holds: (pair) => frequency.has(pair),
    after: (character) => followers().get(character) ?? [],
    before: (character) => leaders().get(character) ?? [],
  };
}

/** The other characters of pairs, by the one at a place. */
function grouped(pairs: Iterable<string>, at: 0 | 1): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const pair of pairs) {
    const [key = '', other = ''] = at === 0 ? pair : [...pair].reverse();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [other]);
    else group.push(other);
  }
  return groups;
}

function pairsOf(text: string): string[] {
  if (text.length < 2) return [text];
  return Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));
}
