import { once, remembered } from '../../remembered.ts';

/** How much of some words a text holds, 0..1: pieces of two characters and more in full, single ones at `single`. */
export function cover(words: string, text: string, single = 0.4): number {
  if (words === '' || text.includes(words)) return 1;
  const core = words.replace(CLASS_NOUN, '');
  return core.length >= 2 && core !== words
    ? Math.min(0.95, piecewise(core, text, single))
    : piecewise(words, text, single);
}

/** 工业 tells 工业项目 from others; 项目 does not. */
const CLASS_NOUN = /(?:类|重点|重大)*(?:项目|工程|企业|建设项目)$|(?:类|方面|领域|行业|产业|板块)$/;

function piecewise(words: string, text: string, single: number): number {
  return layered(words, [{ text, weight: 1 }], single);
}

/** A text and what words found in it count. */
export interface Layer {
  readonly text: string;
  readonly weight: number;
}

/** The same over several texts: each piece counts as in the best layer that holds it. */
export function coverLayers(words: string, all: readonly Layer[]): number {
  const layers = words.includes('口')
    ? all.map((layer) => ({ ...layer, text: withoutLonger(words, layer.text) }))
    : all;
  const nearest = layers[0];
  if (words === '' || nearest?.text.includes(words)) return 1;
  const core = words.replace(CLASS_NOUN, '');
  return core.length >= 2 && core !== words
    ? Math.min(0.95, layered(core, layers, 0.4))
    : layered(words, layers, 0.4);
}

/** 出口 does not stand in 进出口. */
const withoutLonger = (words: string, text: string): string =>
  words.includes('进出口') ? text : text.replaceAll('进出口', '外贸');

/** The best way to cut the words into pieces: each piece counts its length times the weight of a layer that holds it. */
function layered(words: string, layers: readonly Layer[], single: number): number {
  const best = new Array<number>(words.length + 1).fill(0);
  for (let at = words.length - 1; at >= 0; at--) {
    let most = 0;
    for (const { text, weight } of layers) {
      if (!text.includes(words[at] as string)) continue;
      most = Math.max(most, single * weight + (best[at + 1] as number));
      for (
        let length = 2;
        at + length <= words.length && text.includes(words.slice(at, at + length));
        length++
      )
        most = Math.max(most, length * weight + (best[at + length] as number));
    }
    best[at] = Math.max(most, best[at + 1] as number);
  }
  return (best[0] as number) / words.length;
}

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
      const pairs = pairsOf(words.replace(CLASS_NOUN, '')).filter(
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
