/** How much of some words a text holds, 0..1: pieces of two characters and more in full, single ones at `single`. */
export function cover(words: string, text: string, single = 0.4): number {
  if (words === '' || text.includes(words)) return 1;
  const core = words.replace(CLASS_NOUN, '');
  return core.length >= 2 && core !== words ? Math.min(0.95, piecewise(core, text, single)) : piecewise(words, text, single);
}

/** 工业 tells 工业项目 from others; 项目 does not. */
const CLASS_NOUN = /(?:类|重点|重大)*(?:项目|工程|企业|建设项目)$/;

function piecewise(words: string, text: string, single: number): number {
  if (text.includes(words)) return 1;
  let held = 0;
  for (let at = 0; at < words.length; ) {
    let length = Math.min(words.length - at, 12);
    while (length > 1 && !text.includes(words.slice(at, at + length))) length--;
    if (length > 1) held += length;
    else if (text.includes(words[at] as string)) held += single;
    at += length;
  }
  return held / words.length;
}

/** How rare the words of a question are among the sentences with figures. */
export interface Rarity {
  /** 0 for words that stand everywhere, about 1 for words that stand in one sentence or none. */
  weight(words: string): number;
  /** False when no sentence holds even a part of the words. */
  known(words: string): boolean;
}

export function rarityOf(sentences: readonly string[]): Rarity {
  const frequency = new Map<string, number>();
  for (const sentence of sentences) for (const pair of new Set(pairsOf(sentence))) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  const total = Math.max(2, sentences.length);
  const idf = (pair: string): number => Math.log(total / Math.max(1, frequency.get(pair) ?? 0.5)) / Math.log(total);
  return {
    weight: (words) => Math.min(1, Math.max(0.05, ...pairsOf(words).map(idf))),
    known: (words) => pairsOf(words).some((pair) => frequency.has(pair)),
  };
}

function pairsOf(text: string): string[] {
  if (text.length < 2) return [text];
  return Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));
}
