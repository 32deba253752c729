import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Paragraph, quietText, toHtml, toPlain } from '../../../src/adapters/telegram/render/html.ts';
import { split } from '../../../src/adapters/telegram/render/split.ts';
import { refusal } from '../../fakes/telegram/checks.ts';
import { parseHtml } from '../../fakes/telegram/html.ts';

const text = (value: string): Paragraph => ({ runs: [{ text: value }] });

/** White space at the ends of messages is not kept: Telegram would cut it off. */
const joined = (messages: readonly (readonly Paragraph[])[]): string =>
  messages.map(toPlain).join('').replace(/\s/g, '');

/** Every message is accepted and reads as its plain text. */
function expectValid(messages: readonly (readonly Paragraph[])[]): void {
  for (const message of messages) {
    const html = toHtml(message);
    const why = refusal('sendMessage', { chat_id: 1, text: html, parse_mode: 'HTML' });
    const parsed = parseHtml(html);
    if (why !== undefined || !('text' in parsed) || parsed.text !== toPlain(message))
      throw new Error(why ?? `read otherwise: ${html}`);
  }
}

describe('split', () => {
  it('keeps what fits in one message', () => {
    expect(split([text('甲'.repeat(4090)), text('乙')])).toHaveLength(1);
    expect(split([text('𠮷'.repeat(4095))])).toHaveLength(1);
  });

  it.each([
    ['characters of two units', '𠮷'.repeat(4097)],
    ['characters that escape to five bytes', '&'.repeat(4096 * 2)],
    ['sentences', '总投资59.7亿元。'.repeat(900)],
    ['digits only', '7'.repeat(9000)],
    ['one line feed per character', '开\n'.repeat(3000)],
  ])('cuts a long text of %s', (_, value) => {
    const messages = split([text(value)]);
    expect(messages.length).toBeGreaterThan(1);
    expect(joined(messages)).toBe(value.replace(/\s/g, ''));
    expectValid(messages);
  });

  it('closes and opens bold text and quotations at a cut', () => {
    const long: Paragraph = {
      quote: true,
      runs: [{ text: '甲'.repeat(3000) }, { text: '乙'.repeat(3000), bold: true }],
    };
    const messages = split([long]);
    expect(messages).toHaveLength(2);
    expectValid(messages);
  });

  it('keeps the number of styled stretches within what Telegram shows', () => {
    const runs = Array.from({ length: 250 }, (_, at) => ({ text: `${at}、`, bold: at % 2 === 0 }));
    const messages = split([{ runs, quote: true }]);
    expect(joined(messages)).toBe(runs.map((run) => run.text).join(''));
    expectValid(messages);
  });

  const unit = fc.constantFrom(
    '总投资',
    '59.7亿元',
    '。',
    '，',
    '；',
    '\n',
    ' ',
    '<b>',
    '</b>',
    '&amp;',
    '&',
    '"',
    '𠮷',
    '👨‍👩‍👧',
    '\ud800',
    '\u202e',
    'é',
    '1,234',
    '310余公顷',
    '“',
    '”',
    '/',
    '\u0000',
  );
  const run = fc.record({
    text: fc.string({ unit, maxLength: 6 }).map(quietText),
    bold: fc.boolean(),
    href: fc.constantFrom(undefined, 'https://example.cn/?a=1&b="2"', 'javascript:alert(1)'),
  });
  const paragraph = fc.record({ runs: fc.array(run, { maxLength: 3 }), quote: fc.boolean() });

  it('loses nothing and stays valid for a hundred thousand texts of any kind', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 3, maxLength: 3 }), (paragraphs) => {
        const messages = split(paragraphs);
        if (joined(messages) !== joined([paragraphs])) throw new Error('text was lost');
        expectValid(messages);
      }),
      { numRuns: 34_000 },
    );
  }, 30_000);

  it('loses nothing and stays valid for texts longer than a message', () => {
    const long = fc.tuple(
      fc.array(unit, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 200, max: 2000 }),
    );
    fc.assert(
      fc.property(fc.array(long, { minLength: 1, maxLength: 3 }), fc.boolean(), (texts, quote) => {
        const paragraphs = texts.map(([units, times]) => ({
          runs: [{ text: quietText(units.join('').repeat(times)) }],
          quote,
        }));
        const messages = split(paragraphs);
        if (joined(messages) !== joined([paragraphs])) throw new Error('text was lost');
        expectValid(messages);
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
