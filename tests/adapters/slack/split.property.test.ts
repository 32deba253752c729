/** Whatever texts a document or user may hold, what goes out is whole, within the limits, and calls nobody. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMrkdwn, readMrkdwn } from '../../../src/adapters/slack/mrkdwn.ts';
import { renderReply } from '../../../src/adapters/slack/render/index.ts';
import { plainText } from '../../../src/adapters/slack/render/rich-text.ts';
import type { Evidence, Reply, ReplyBlock } from '../../../src/bot/index.ts';
import { safeText } from '../../../src/delivery/safe-text.ts';
import { sentence } from '../../doubles/replies.ts';
import { refusalsOf } from '../../fakes/slack/validate.ts';

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
      citation: sentence(snippet, { title, url: title }),
      marks: [{ start, end: start + length }],
    };
    return { kind: 'evidence', items: [item] } as const;
  }),
);

describe('any text', () => {
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
