/** Whatever texts a document or user may hold, what goes out is whole, within the limits, and calls nobody. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMrkdwn, readMrkdwn, safeText } from '../../../src/adapters/slack/plain-text.ts';
import { renderReply } from '../../../src/adapters/slack/render.ts';
import { plainText } from '../../../src/adapters/slack/rich-text.ts';
import { splitText } from '../../../src/adapters/slack/split.ts';
import type { Evidence, Reply, ReplyBlock } from '../../../src/bot/index.ts';
import { refusalsOf } from '../../fakes/slack/validate.ts';
import { citation } from './replies.ts';

/** The runs take about four seconds; a busy machine may need several times that. */
const PATIENCE_MS = 30_000;

const bits = [
  '总投资',
  '59.7亿元',
  '1,200',
  '。',
  '；',
  '\n',
  ' ',
  '𠮷',
  '👩‍👧',
  '<!channel>',
  '<@U1>',
  '&amp;',
  '&',
  '<',
  '>',
  '@here',
  'https://a.cn',
  '\u202e',
  '\u0000',
  '\ud800',
  '"',
  '第二期',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...bits), fc.string({ maxLength: 8, unit: 'binary' })), { maxLength: 12 })
  .map((parts) => parts.join(''));
const longText = fc
  .tuple(text, fc.integer({ min: 1, max: 400 }))
  .map(([part, times]) => part.repeat(times).slice(0, 15_000));

const block: fc.Arbitrary<ReplyBlock> = fc.oneof(
  longText.map((value) => ({ kind: 'paragraph', text: value }) as const),
  text.map((value) => ({ kind: 'headline', text: value }) as const),
  text.map((value) => ({ kind: 'doubt', text: value }) as const),
  fc.array(text, { maxLength: 60 }).map((items) => ({ kind: 'list', items }) as const),
  fc
    .array(fc.record({ label: text, q: text }), { maxLength: 30 })
    .map((choices) => ({ kind: 'choices', prompt: '请选择：', choices }) as const),
  fc.tuple(longText, text, fc.nat(50), fc.nat(50)).map(([snippet, title, start, length]) => {
    const item: Evidence = {
      number: 1,
      citation: citation(snippet, { title, url: title }),
      marks: [{ start, end: start + length }],
    };
    return { kind: 'evidence', items: [item] } as const;
  }),
);

describe('any text', () => {
  it(
    'is split into parts that join to it, within the limit, outside numbers and characters',
    () => {
      const check = fc.property(text, fc.integer({ min: 12, max: 40 }), (value, limit) => {
        const parts = splitText(value, limit);
        expect(parts.join('')).toBe(value);
        for (const [index, part] of parts.entries()) {
          expect(part.length).toBeLessThanOrEqual(limit);
          const next = parts[index + 1];
          if (next === undefined) continue;
          expect(/[\ud800-\udbff]$/.test(part) && /^[\udc00-\udfff]/.test(next)).toBe(false);
        }
      });
      fc.assert(check, { numRuns: 50_000 });
    },
    PATIENCE_MS,
  );

  it(
    'keeps a number, its bound and its unit in one part',
    () => {
      const figures = ['59.7亿元', '约1,200亩', '2021-10-12', '三百二十万吨', '12%'];
      const words = fc.array(fc.constantFrom('总投资', '的项目', '，', '占地', ...figures), {
        maxLength: 30,
      });
      const check = fc.property(words, fc.integer({ min: 24, max: 40 }), (list, limit) => {
        // Figures side by side would be one long number.
        const apart = list.map((word) => (figures.includes(word) ? `为${word}的` : word));
        const cuts = cutsOf(splitText(apart.join(''), limit));
        let at = 0;
        for (const word of apart) {
          const inside = cuts.filter((cut) => word.length > 3 && cut > at + 1 && cut < at + word.length - 1);
          expect(inside).toEqual([]);
          at += word.length;
        }
      });
      fc.assert(check, { numRuns: 20_000 });
    },
    PATIENCE_MS,
  );

  it('is cut even where it is one number from end to end, but not inside a character', () => {
    expect(splitText(`${'1'.repeat(11)}𠮷万`, 12)).toEqual(['1'.repeat(11), '𠮷万']);
  });

  it(
    'escapes to something Slack cannot read as a mention, and reads back',
    () => {
      const check = fc.property(text, (value) => {
        expect(escapeMrkdwn(value)).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
        expect(readMrkdwn(escapeMrkdwn(value))).toBe(value);
      });
      fc.assert(check, { numRuns: 30_000 });
    },
    PATIENCE_MS,
  );

  it(
    'goes out in messages that Slack takes, whole',
    () => {
      const check = fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const messages = renderReply({ blocks } satisfies Reply);
        expect(messages.flatMap((message) => refusalsOf(message.text, message.blocks))).toEqual([]);
        const said = messages.flatMap((message) =>
          message.blocks.map((sent) => (sent.type === 'rich_text' ? plainText(sent) : '')),
        );
        for (const asked of blocks) {
          if (asked.kind === 'paragraph') expect(said.join('')).toContain(safeText(asked.text));
        }
      });
      fc.assert(check, { numRuns: 1000 });
    },
    PATIENCE_MS,
  );
});

function cutsOf(parts: readonly string[]): number[] {
  let at = 0;
  return parts.slice(0, -1).map((part) => (at += part.length));
}
