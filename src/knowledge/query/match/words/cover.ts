import { withoutClass } from '../../tables/class-nouns.ts';

/** How much of some words a text holds, 0..1: pieces of two characters and more in full, single ones at `single`. */
export function cover(words: string, text: string, single = 0.4): number {
  if (words === '' || text.includes(words)) return 1;
  const core = withoutClass(words);
  return core.length >= 2 && core !== words
    ? Math.min(0.95, piecewise(core, text, single))
    : piecewise(words, text, single);
}

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
  const layers = OTHER_ALONE.test(words)
    ? all.map((layer) => ({ ...layer, text: withoutLonger(words, layer.text) }))
    : all;
  const nearest = layers[0];
  if (words === '' || nearest?.text.includes(words)) return 1;
  const core = withoutClass(words);
  return core.length >= 2 && core !== words
    ? Math.min(0.95, layered(core, layers, 0.4))
    : layered(words, layers, 0.4);
}

const FIELD = '(?:水利|交通|农业|工业|教育|卫生|能源|城建)';
/** What stands in a longer word that is of more. */
const OTHER_ALONE = new RegExp(`口|${FIELD}`);
const TOGETHER = new RegExp(`进出口|${FIELD}{2,}`, 'g');

/** 水利交通 of 水利交通工程: one word, of which neither half stands alone. */
export const togetherIn = (words: string): readonly string[] => words.match(TOGETHER) ?? [];

/** 出口 does not stand in 进出口, nor 水利 in 水利交通. */
const withoutLonger = (words: string, text: string): string =>
  text.replace(TOGETHER, (together) => (words.includes(together) ? together : '□'));

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
