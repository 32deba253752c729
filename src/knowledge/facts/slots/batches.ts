import { parseNumber } from '../../extract/number.ts';
import type { Batch, Span } from '../../types.ts';

/** 前五期 */
const SEVERAL = /前([两二三四五六七八九十\d]+)([期批轮])/;

/** 前五期: several batches together, which is none of them; the negative ordinal says how many. */
export function severalBatches(words: string): Batch | undefined {
  const count = SEVERAL.exec(words);
  if (count === null) return undefined;
  const ordinal = parseNumber((count[1] as string).replace('两', '二'))?.number;
  return ordinal === undefined ? undefined : { ordinal: -ordinal, word: count[2] as Batch['word'] };
}

/** 两期 of 前两期 says which batches, and counts none. */
export const countsBatches = (text: string, { start, end }: Span): boolean =>
  text[start - 1] === '前' && /[期批轮]$/.test(text.slice(start, end));

/** 本期, 该批: the batch of the page's headline, whatever was told of before. */
export const pointsAtBatch = (words: string): boolean => /[本该此][期批轮](?![间次])/.test(words);
