import { describe, expect, it } from 'vitest';
import { renderReply } from '../../../src/adapters/slack/render/index.ts';
import { limits } from '../../../src/adapters/slack/render/limits.ts';
import type { Reply } from '../../../src/bot/index.ts';
import { replies, sentence } from '../../doubles/replies.ts';
import { readMessage } from '../../fakes/slack/read-message.ts';
import type { SentBlocks } from '../../fakes/slack/sent-blocks.ts';
import { refusalsOf } from '../../fakes/slack/validate.ts';

const render = (reply: Reply) => renderReply(reply) as { text: string; blocks: SentBlocks }[];
const read = (reply: Reply): string =>
  render(reply)
    .map(({ blocks }) => readMessage(blocks))
    .join('\n\n---\n\n');

describe('renderReply', () => {
  it.each(Object.keys(replies))('shows %s as its golden file', async (name) => {
    const messages = render(replies[name] as Reply);
    expect(messages.flatMap(({ text, blocks }) => refusalsOf(text, blocks))).toEqual([]);
    const golden = messages
      .map(({ text, blocks }) => `${readMessage(blocks)}\n\n(通知) ${text.split('\n', 1)[0]}`)
      .join('\n\n=====\n\n');
    await expect(`${golden}\n`).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it('says nothing for a reply without blocks', () => {
    expect(render({ blocks: [] })).toEqual([]);
  });

  it('adds the share button last', () => {
    const share = { action: 'share', label: '发到频道', value: 'id' };
    const blocks = renderReply({ blocks: [{ kind: 'headline', text: '5亿元' }] }, share)[0]?.blocks;
    expect(blocks?.at(-1)).toMatchObject({
      type: 'actions',
      elements: [{ action_id: 'share', value: 'id' }],
    });
  });

  it('puts more than 25 choices into several rows of buttons', () => {
    const choices = Array.from({ length: 60 }, (_, i) => ({ label: `第${i}批`, q: `第${i}批总投资` }));
    const [message] = render({ blocks: [{ kind: 'choices', prompt: '请选择：', choices }] });
    const rows = message?.blocks
      .filter((block) => block.type === 'actions')
      .map((row) => row.elements.length);
    expect(rows).toEqual([25, 25, 10]);
    expect(refusalsOf(message?.text, message?.blocks)).toEqual([]);
  });

  it('leaves out a choice whose question does not fit its button, and shortens long labels', () => {
    const choices = [
      { label: '长', q: '问'.repeat(limits.buttonValue + 1) },
      { label: `${'标'.repeat(73)}𠮷𠮷`, q: '短' },
    ];
    const [message] = render({ blocks: [{ kind: 'choices', prompt: '请选择：', choices }] });
    expect(readMessage(message?.blocks ?? [])).toBe(`请选择：\n〔${'标'.repeat(73)}…〕`);
  });

  it('opens a second message after fifty blocks', () => {
    const blocks = Array.from({ length: 60 }, (_, i) => ({ kind: 'paragraph', text: `第${i}段。` }) as const);
    expect(render({ blocks }).map((message) => message.blocks.length)).toEqual([50, 10]);
  });

  it('splits a long paragraph after sentences', () => {
    const sentence = '一期总投资59.7亿元，占地1,200亩。';
    const text = render({ blocks: [{ kind: 'paragraph', text: sentence.repeat(400) }] });
    const parts = text.flatMap(({ blocks }) => blocks.map((block) => readMessage([block])));
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.filter((part) => !part.endsWith('亩。'))).toEqual([]);
    expect(parts.join('')).toBe(sentence.repeat(400));
  });

  it('ignores marks that overlap or lie outside the sentence', () => {
    const item = {
      number: 21,
      citation: sentence('总投资5亿元。'),
      marks: [
        { start: 3, end: 6 },
        { start: 4, end: 6 },
        { start: 90, end: 95 },
      ],
    };
    expect(read({ blocks: [{ kind: 'evidence', items: [item] }] })).toContain('| 总投资**5亿元**。');
  });

  it('marks figures and links titles without letting a document write either', () => {
    const shown = read(replies.hostile as Reply);
    expect(shown).not.toContain('→');
    expect(shown).toContain('<!channel> <@U2>');
  });
});
