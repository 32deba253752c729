import { describe, expect, it } from 'vitest';
import { createButtons } from '../../../src/adapters/telegram/render/buttons.ts';
import { render } from '../../../src/adapters/telegram/render/index.ts';
import { keyboard } from '../../../src/adapters/telegram/render/keyboard.ts';
import type { Reply } from '../../../src/bot/index.ts';
import { replies } from '../../doubles/replies.ts';
import { refusal } from '../../fakes/telegram/checks.ts';
import { parseHtml } from '../../fakes/telegram/html.ts';

/** What is sent, message by message, and the buttons under the last. */
function golden(reply: Reply): string {
  const { parts, choices } = render(reply);
  const labels = keyboard(choices, 1, createButtons())?.inline_keyboard.map((row) =>
    row.map(({ text }) => `[ ${text} ]`).join(' '),
  );
  return `${[parts.map(({ html }) => html).join('\n\n======== next message ========\n\n'), ...(labels ?? [])].join('\n')}\n`;
}

describe('render', () => {
  it.each(Object.entries(replies))('shows %s', async (name, reply) => {
    await expect(golden(reply)).toMatchFileSnapshot(`golden/${name}.html`);
  });

  it.each(Object.entries(replies))('makes messages that Telegram accepts of %s', (_, reply) => {
    const { parts, choices } = render(reply);
    const buttons = keyboard(choices, 1, createButtons());
    for (const { html, plain } of parts) {
      const payload = {
        chat_id: 1,
        text: html,
        parse_mode: 'HTML',
        ...(buttons && { reply_markup: buttons }),
      };
      expect(refusal('sendMessage', payload)).toBeUndefined();
      expect(parseHtml(html)).toMatchObject({ text: plain });
    }
  });

  it('puts the figure in bold on the first line and marks it in the sentence', () => {
    const parsed = parseHtml(render(replies.figure as Reply).parts[0]?.html ?? '');
    if ('error' in parsed) throw new Error(parsed.error);
    const stretches = (type: string) =>
      parsed.entities
        .filter((entity) => entity.type === type)
        .map(({ offset, length }) => parsed.text.slice(offset, offset + length));
    expect(parsed.text.startsWith('83.6亿元\n')).toBe(true);
    expect(stretches('bold')).toEqual(['83.6亿元', '83.6亿元']);
    expect(stretches('blockquote')).toEqual(['此次集中开工项目17个，总投资83.6亿元，年度计划投资21亿元。']);
    expect(stretches('text_link')).toEqual(['《望川区举行第四批重点项目集中开工活动》']);
  });

  it('makes nothing of the markup in questions and documents', () => {
    const parsed = parseHtml(render(replies.hostile as Reply).parts[0]?.html ?? '');
    if ('error' in parsed) throw new Error(parsed.error);
    expect(parsed.text).toContain('<script>alert(1)</script>');
    expect(parsed.text).not.toContain('@youju_test_bot');
    for (const hidden of ['\u0000', '\u202e']) expect(parsed.text).not.toContain(hidden);
    expect(parsed.entities.filter(({ type }) => type === 'text_link')).toEqual([]);
    expect(parsed.entities.filter(({ type }) => type === 'blockquote')).toHaveLength(1);
  });

  it('sends nothing for a reply without blocks', () => {
    expect(render({ blocks: [] }).parts).toEqual([]);
  });
});

describe('keyboard', () => {
  it('keeps callback data within 64 bytes and labels readable', () => {
    const long = '望川区第四批开工项目'.repeat(20);
    const rows =
      keyboard(
        Array.from({ length: 50 }, () => ({ label: long, q: long })),
        -1009,
        createButtons(),
      )?.inline_keyboard ?? [];
    expect(rows).toHaveLength(20);
    for (const { text, callback_data: data } of rows.flat() as { text: string; callback_data: string }[]) {
      expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
      expect([...text].length).toBeLessThanOrEqual(60);
    }
  });
});

describe('buttons', () => {
  it('knows a button only in the chat it was shown in', () => {
    const buttons = createButtons();
    const key = buttons.keep(1, '望川区呢');
    expect(buttons.question(1, key)).toBe('望川区呢');
    expect(buttons.question(2, key)).toBeUndefined();
  });

  it('forgets the oldest of a chat, and never takes a key of before a restart for another question', () => {
    const buttons = createButtons();
    const first = buttons.keep(1, '问0');
    for (let at = 1; at <= 200; at++) buttons.keep(1, `问${at}`);
    expect(buttons.question(1, first)).toBeUndefined();
    const restarted = createButtons();
    restarted.keep(1, '另一问');
    expect(restarted.question(1, first)).toBeUndefined();
  });

  it('forgets the chats spoken with longest ago', () => {
    const buttons = createButtons();
    const key = buttons.keep(0, '问');
    for (let chat = 1; chat <= 1000; chat++) buttons.keep(chat, '问');
    expect(buttons.question(0, key)).toBeUndefined();
  });
});
