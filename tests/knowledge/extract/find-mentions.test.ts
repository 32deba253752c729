import { describe, expect, it } from 'vitest';
import { findMentions, leftoverDigits } from '../../../src/knowledge/extract/index.ts';
import type { Mention } from '../../../src/knowledge/types.ts';
import { sentences } from './sentences.ts';

const today = '2024-06-15';

/** over area 270余公顷; phone 0379-65001234 */
function summary(text: string, mentions: readonly Mention[]): string {
  const lines = mentions.flatMap((mention) => {
    const words = text.slice(mention.start, mention.end);
    if (mention.dimension === 'label') return [`${mention.what} ${words}`];
    if (mention.dimension !== 'quantity') return [];
    const { bound, kind } = mention.quantity;
    return [`${bound === 'exact' ? '' : `${bound} `}${kind} ${words}`];
  });
  return lines.join('; ');
}

describe('findMentions', () => {
  it.each(sentences)('reads %s', (sentence, figures) => {
    const mentions = findMentions(sentence, { today });
    expect(summary(sentence, mentions)).toBe(figures);
    expect(leftoverDigits(sentence, mentions)).toEqual([]);
  });

  it('prefers a batch to the ordinal of its digits', () => {
    const [batch, ...others] = findMentions('第3批', { today });
    expect(batch?.dimension).toBe('batch');
    expect(others).toEqual([]);
  });

  it('keeps words inside a label or a quantity from speaking', () => {
    const mentions = findMentions('深入推进“签约一批、开工一批”和“三个一批”活动', { today });
    expect(mentions.filter(({ dimension }) => dimension === 'label')).toHaveLength(1);
    expect(mentions.map(({ start }) => start)).toEqual(
      mentions.map(({ start }) => start).sort((a, b) => a - b),
    );
  });
});

describe('leftoverDigits', () => {
  it('names the digit groups nothing has read', () => {
    const text = '编了3号和98';
    expect(leftoverDigits(text, findMentions(text, { today }))).toEqual([{ start: 5, end: 7 }]);
  });

  it('finds none where everything is covered', () => {
    expect(leftoverDigits('12亿元', [])).toEqual([{ start: 0, end: 2 }]);
    expect(leftoverDigits('12亿元', findMentions('12亿元', { today }))).toEqual([]);
  });
});
