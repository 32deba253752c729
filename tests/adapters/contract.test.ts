/** One contract for all ways in: the same questions show the same figures, proofs and choices everywhere. */
import { afterEach, assertType, describe, expect, it } from 'vitest';
import type { renderReply as renderForSlack } from '../../src/adapters/slack/render/index.ts';
import type { render as renderForTelegram } from '../../src/adapters/telegram/render/index.ts';
import type { renderReply as renderForPage } from '../../src/adapters/web/render/reply.ts';
import {
  type Bot,
  createBot,
  originOf,
  type plainText,
  type Reply,
  type ReplyBlock,
} from '../../src/bot/index.ts';
import { createKnowledge } from '../../src/knowledge/index.ts';
import { memoryConversations } from '../../src/store/conversations.ts';
import { noLog } from '../doubles/log.ts';
import { openPage } from './contract/page.ts';
import { openSlack } from './contract/slack.ts';
import { openTelegram } from './contract/telegram.ts';
import { openTerminal } from './contract/terminal.ts';
import { type Way, wordsOf } from './contract/way.ts';

/** `choose`: the place of a choice shown before. `shows`: words, `proves`: pieces of the sentences quoted. */
type Turn = ({ readonly say: string } | { readonly choose: number }) & {
  readonly shows: readonly string[];
  readonly proves?: readonly string[];
  readonly offers?: number;
};

const dialogues: Readonly<Record<string, readonly Turn[]>> = {
  'a figure with a follow-up': [
    { say: '嵩县第六期集中开工项目总投资多少', shows: ['38.6亿元'], proves: ['总投资38.6亿元'] },
    { say: '那签约的呢', shows: ['21.3亿元', '签约'], proves: ['签约项目8个，总投资21.3亿元'] },
  ],
  'a question that fits several facts, answered by a choice': [
    { say: '年度计划投资多少', shows: ['61.5亿元', '14.2亿元'], proves: ['61.5亿元', '14.2亿元'], offers: 2 },
    { choose: 1, shows: ['14.2亿元', '嵩县'], proves: ['年度计划投资14.2亿元'] },
  ],
  'a refusal that says what there is': [
    { say: '嵩县第七期开工项目总投资多少', shows: ['资料中没有'], offers: 1 },
    { choose: 0, shows: ['38.6亿元'], proves: ['总投资38.6亿元'] },
  ],
  'a list of figures': [
    {
      say: '嵩县第六期开工的工业、文旅、民生项目总投资分别多少',
      shows: ['25.4亿元', '9.7亿元', '3.5亿元'],
      proves: ['25.4亿元', '9.7亿元', '3.5亿元'],
    },
  ],
  'who somebody is': [{ say: '嵩县县委书记是谁', shows: ['周启明'], proves: ['县委书记周启明'] }],
  'a derived figure': [
    { say: '嵩县六期开工项目平均每个投资多少', shows: ['3.51亿元', '38.6÷11'], proves: ['38.6亿元'] },
  ],
  help: [{ say: '/help', shows: ['/sources', '有据'], offers: 1 }],
};

const ways: Readonly<Record<string, (bot: Bot) => Promise<Way>>> = {
  terminal: openTerminal,
  page: openPage,
  telegram: openTelegram,
  slack: openSlack,
};

const knowledge = createKnowledge({ docs: ['tests/fixtures/eval/docs'] });
const newBot = () =>
  createBot({
    knowledge,
    conversations: memoryConversations(),
    log: noLog,
    clock: () => new Date('2024-11-01T02:00:00Z'),
  });

/** What the bot itself says, before any way in has rendered it. */
function openBot(bot: Bot) {
  let offered: readonly string[] = [];
  return async (turn: Turn): Promise<Reply> => {
    const text = 'say' in turn ? turn.say : (offered[turn.choose] ?? '');
    const reply = await bot.handle({ platform: 'console', thread: 'bare', user: 'bare', text });
    offered = choicesOf(reply).map(({ q }) => q);
    return reply;
  };
}

const choicesOf = ({ blocks }: Reply) =>
  blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []));

/** The words of a reply, but for the sentences that prove it and the labels of its choices. */
function textsOf({ blocks }: Reply): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'evidence') return block.items.flatMap(({ citation }) => originOf(citation));
    if (block.kind === 'choices') return [block.prompt];
    return block.kind === 'list' ? block.items : [block.text];
  });
}

describe.each(Object.entries(ways))('%s', (_, open) => {
  let way: Way | undefined;
  afterEach(() => way?.stop());

  it.each(Object.entries(dialogues))('shows %s', async (_name, turns) => {
    const opened = await open(newBot());
    way = opened;
    const ask = openBot(newBot());
    for (const turn of turns) {
      const { words, ...shown } = await ('say' in turn ? opened.say(turn.say) : opened.choose(turn.choose));
      const reply = await ask(turn);
      const proofs = reply.blocks.flatMap((block) => (block.kind === 'evidence' ? block.items : []));
      expect(shown).toEqual({
        quotes: proofs.map(({ citation }) => citation.snippet),
        titles: proofs.map(({ citation }) => citation.title),
        choices: choicesOf(reply).map(({ label }) => label),
      });
      for (const text of [...textsOf(reply), ...turn.shows]) expect(words).toContain(wordsOf(text));
      for (const piece of turn.proves ?? []) expect(shown.quotes.join()).toContain(piece);
      expect(shown.choices.length).toBeGreaterThanOrEqual(turn.offers ?? 0);
    }
  });
});

it('an unknown kind of block compiles in no renderer', () => {
  const chart = { blocks: [{ kind: 'chart', text: '59.7亿元' }] } as const;
  // @ts-expect-error: no kind of block
  assertType<ReplyBlock>(chart.blocks[0]);
  // @ts-expect-error: the terminal
  assertType<Parameters<typeof plainText>[0]>(chart);
  // @ts-expect-error: the page
  assertType<Parameters<typeof renderForPage>[0]>(chart);
  // @ts-expect-error: Telegram
  assertType<Parameters<typeof renderForTelegram>[0]>(chart);
  // @ts-expect-error: Slack
  assertType<Parameters<typeof renderForSlack>[0]>(chart);
});
