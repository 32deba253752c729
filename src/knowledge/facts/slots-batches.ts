import { parseNumber } from '../extract/number.ts';
import type { Batch, Mention } from '../types.ts';
import type { Figure } from './figure.ts';
import type { Slots } from './slots.ts';

/** 前五期 */
const SEVERAL = /前([两二三四五六七八九十\d]+)([期批轮])/;

/** 前五期: several batches together, which is none of them; the negative ordinal says how many. */
export function severalBatches(words: string): Batch | undefined {
  const count = SEVERAL.exec(words);
  if (count === null) return undefined;
  const ordinal = parseNumber((count[1] as string).replace('两', '二'))?.number;
  return ordinal === undefined ? undefined : { ordinal: -ordinal, word: count[2] as Batch['word'] };
}

/** 前五期“三个一批”活动中，全县签约31个，已开工27个: they hold for the sentence until it names another batch. */
export function batchesBefore({ article, sentence, mentions, context }: Figure): Slots {
  const isBatch = (m: Mention): boolean =>
    m.dimension === 'batch' && m.start >= sentence.start && m.end <= context.leadStart;
  const from = mentions.findLast(isBatch)?.end ?? sentence.start;
  const batch = severalBatches(article.text.slice(from, Math.max(from, context.leadStart)));
  return batch ? { batch: { value: batch, origin: 'sentence' } } : {};
}

/** 本期, 该批: the batch of the page's headline, whatever was told of before. */
export const pointsAtBatch = (words: string): boolean => /[本该此][期批轮](?![间次])/.test(words);
