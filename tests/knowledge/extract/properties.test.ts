import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions, leftoverDigits } from '../../../src/knowledge/extract/index.ts';
import { boundsAfter, boundsBefore } from '../../../src/knowledge/extract/tables/bound-words.ts';
import type { Mention, Quantity } from '../../../src/knowledge/types.ts';

const today = '2024-06-15';

const written = fc
  .tuple(fc.integer({ min: 2, max: 9_999_999 }), fc.integer({ min: 0, max: 2 }))
  .map(([digits, decimals]) => (digits / 10 ** decimals).toFixed(decimals));
const units = fc.constantFrom(
  '万元',
  '亿元',
  '万美元',
  '个',
  '家',
  '万人',
  '%',
  '万平方米',
  '亩',
  '公里',
  '万吨',
  '万千瓦',
  '小时',
);
const plain = { word: '', bound: 'exact' as const };
const before = fc.constantFrom(plain, ...boundsBefore.map(([word, bound]) => ({ word, bound })));
const after = fc.constantFrom(plain, ...boundsAfter.map(([word, bound]) => ({ word, bound })));
/** Text that is apt to break rules: numerals, units, quotes, marks and anything else. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'0123456789.,:-—~%〇一两三十百千万亿第年月日个元亩期批“”（）〔〕、。 \nKmG#*+'),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''));

function quantities(mentions: readonly Mention[]): Quantity[] {
  return mentions.flatMap((mention) => (mention.dimension === 'quantity' ? [mention.quantity] : []));
}

describe('a figure written out', () => {
  it('comes back with its number, unit and bound', () => {
    fc.assert(
      fc.property(written, units, before, after, (number, unit, left, right) => {
        const sentence = `该项${left.word}${number}${unit}${right.word}。`;
        const [quantity, ...others] = quantities(findMentions(sentence, { today }));
        expect(others).toEqual([]);
        expect(quantity).toMatchObject({ number: Number(number), unit, text: number + unit });
        // 近24小时 are the latest hours; what stands before a figure outweighs what follows.
        if (unit !== '小时') expect(quantity?.bound).toBe(left.word === '' ? right.bound : left.bound);
      }),
    );
  });

  it('comes back with both ends of a range', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        units,
        (low, more, unit) => {
          const [quantity] = quantities(findMentions(`该项${low}—${low + more}${unit}。`, { today }));
          expect(quantity).toMatchObject({ number: low, upper: low + more, unit });
        },
      ),
    );
  });
});

describe('any text', () => {
  it('is read without an error, in order, at its place', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (text, question) => {
        const mentions = findMentions(text, { today, question });
        expect(mentions.map(({ start }) => start)).toEqual(
          mentions.map(({ start }) => start).sort((a, b) => a - b),
        );
        for (const mention of mentions) {
          expect(mention.end).toBeGreaterThan(mention.start);
          if (mention.dimension === 'quantity') {
            expect(text.slice(mention.start, mention.end)).toBe(mention.quantity.text);
            expect(Number.isFinite(mention.quantity.base)).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives each character to one figure, period or label at most', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const claims = findMentions(text, { today }).filter(({ dimension }) =>
          ['quantity', 'period', 'label'].includes(dimension),
        );
        for (const [i, claim] of claims.entries())
          expect(claim.end).toBeLessThanOrEqual(claims[i + 1]?.start ?? text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no digit both read and reported', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const mentions = findMentions(text, { today });
        for (const span of leftoverDigits(text, mentions)) {
          expect(mentions.some((mention) => mention.start < span.end && span.start < mention.end)).toBe(
            false,
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
