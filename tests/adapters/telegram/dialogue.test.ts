import { describe, expect, it } from 'vitest';
import { createBot } from '../../../src/bot/index.ts';
import { memoryConversations } from '../../../src/store/conversations.ts';
import { ME } from '../../fakes/telegram/server.ts';
import {
  GROUP,
  groupMessage,
  mediaMessage,
  press,
  privateMessage,
  USER,
  update,
} from '../../fakes/telegram/updates.ts';
import { choosing, createFakeBot, figure } from './fake-bot.ts';
import { useTelegram } from './harness.ts';

const harness = useTelegram();
const topic = { message_thread_id: 12, is_topic_message: true } as const;

/** Delivers the updates and resolves when all of them are confirmed. */
async function deliver(...updates: Parameters<typeof harness.telegram.deliver>): Promise<void> {
  harness.telegram.deliver(...updates);
  await harness.telegram.until(() => harness.telegram.pending.length === 0);
}

describe('introduction', () => {
  it('registers the commands with Chinese descriptions, leaves webhooks, and says who it is', async () => {
    const adapter = await harness.start(createFakeBot());
    expect(adapter.line).toBe(`telegram: @${ME.username}, polling`);
    const [commands] = harness.telegram.calls.filter(({ method }) => method === 'setMyCommands');
    expect(commands?.payload.commands).toContainEqual({ command: 'sources', description: '收录了哪些文章' });
    expect(harness.telegram.count('deleteWebhook')).toBe(1);
    await harness.telegram.until(() => harness.telegram.count('getUpdates') > 0);
    const [poll] = harness.telegram.calls.filter(({ method }) => method === 'getUpdates');
    expect(poll?.payload.allowed_updates).toEqual(['message', 'callback_query']);
  });
});

describe('a question', () => {
  it('is answered as a reply, with the figure in bold and without previews', async () => {
    await harness.start(createFakeBot());
    const question = privateMessage('望川区第四批开工总投资多少', { message_id: 31 });
    await deliver(question);
    expect(harness.telegram.sent).toHaveLength(1);
    expect(harness.telegram.sent[0]?.payload).toEqual({
      chat_id: USER,
      text: '<b>83.6亿元</b>\n望川区 · 2023年第四批 · 开工 · 总投资',
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      reply_parameters: { message_id: 31, allow_sending_without_reply: true },
    });
  });

  it('shows typing before its answer', async () => {
    await harness.start(createFakeBot());
    await deliver(privateMessage('总投资'));
    const methods = harness.telegram.calls.map(({ method }) => method);
    expect(methods.indexOf('sendChatAction')).toBeGreaterThan(0);
    expect(methods.indexOf('sendChatAction')).toBeLessThan(methods.indexOf('sendMessage'));
  });

  it('is answered although typing cannot be shown', async () => {
    harness.telegram.fail('sendChatAction', { status: 500 });
    await harness.start(createFakeBot());
    await deliver(privateMessage('总投资'));
    expect(harness.telegram.sent).toHaveLength(1);
  });

  it('in a topic is answered there', async () => {
    await harness.start(createFakeBot());
    await deliver(groupMessage('/ask 总投资', topic));
    const calls = harness.telegram.calls.filter(
      ({ method }) => method === 'sendMessage' || method === 'sendChatAction',
    );
    expect(calls.map(({ payload }) => payload.message_thread_id)).toEqual([12, 12]);
  });

  it('in the General topic is answered without naming it', async () => {
    await harness.start(createFakeBot());
    await deliver(groupMessage('/ask 总投资', { ...topic, message_thread_id: 1 }));
    expect(harness.telegram.sent[0]?.payload).not.toHaveProperty('message_thread_id');
  });

  it('with a long answer gets one reply, the rest follows', async () => {
    const items = Array.from({ length: 300 }, (_, at) => `第${at + 1}号厂房总投资${at + 1}亿元`);
    await harness.start(createFakeBot({ blocks: [{ kind: 'list', items }] }));
    await deliver(groupMessage('/ask 明细', topic));
    const sent = harness.telegram.sent;
    expect(sent.map(({ payload }) => 'reply_parameters' in payload)).toEqual([true, false]);
    expect(sent.map(({ payload }) => payload.message_thread_id)).toEqual([12, 12]);
    expect(
      sent
        .map(({ text }) => text)
        .join('\n')
        .split('\n'),
    ).toEqual(items.map((item) => `• ${item}`));
  });
});

describe('choices', () => {
  const key = () => {
    const rows = harness.telegram.sent[0]?.payload.reply_markup as {
      inline_keyboard: { callback_data: string }[][];
    };
    return rows.inline_keyboard[0]?.[0]?.callback_data ?? '';
  };

  it('are buttons, and a press asks in the thread of who pressed', async () => {
    const bot = createFakeBot(({ text }) => (text === '/ask 第四批' ? choosing : figure));
    await harness.start(bot);
    await deliver(groupMessage('/ask 第四批'));
    await deliver(press(key(), 99, GROUP));
    expect(bot.asked[1]).toEqual({
      platform: 'telegram',
      thread: `${GROUP}::99`,
      user: '99',
      text: '望川区第四批开工总投资',
    });
    expect(harness.telegram.sent[1]?.text).toMatch(/^83\.6亿元\n/);
    expect(harness.telegram.count('answerCallbackQuery')).toBe(1);
  });

  it.each([
    ['forged', () => 'x'.repeat(60)],
    ['of another chat', key],
  ])('that are %s are answered politely and ask nothing', async (_, data) => {
    const bot = createFakeBot(choosing);
    await harness.start(bot);
    await deliver(groupMessage('/ask 第四批'));
    await deliver(press(data(), USER, USER));
    const answer = harness.telegram.calls.find(({ method }) => method === 'answerCallbackQuery');
    expect(answer?.payload.text).toBe('这个按钮已失效，请直接输入问题。');
    expect(bot.asked).toHaveLength(1);
  });

  it('work although the press is too old to be acknowledged', async () => {
    const bot = createFakeBot(choosing);
    await harness.start(bot);
    await deliver(privateMessage('第四批'));
    harness.telegram.fail('answerCallbackQuery', { status: 400 });
    await deliver(press(key()));
    expect(bot.asked).toHaveLength(2);
  });
});

describe('access', () => {
  const nobody = { allowedChats: [], allowedUsers: [], admins: [] };

  it('is refused politely in private, once in a while, and the operator is told', async () => {
    const bot = createFakeBot();
    await harness.start(bot, nobody);
    await deliver(...Array.from({ length: 20 }, () => privateMessage('总投资')));
    expect(harness.telegram.sent).toHaveLength(1);
    expect(harness.telegram.sent[0]?.text).toContain(String(USER));
    expect(harness.logged().match(/not on the allow-lists/g)).toHaveLength(1);
    expect(bot.asked).toEqual([]);
  });

  it('is refused in silence in a group', async () => {
    const bot = createFakeBot();
    await harness.start(bot, nobody);
    await deliver(groupMessage('/ask 总投资'), press('k', USER, GROUP));
    expect(harness.telegram.sent).toEqual([]);
    expect(bot.asked).toEqual([]);
    expect(harness.telegram.count('sendChatAction')).toBe(0);
  });

  it('of a group stays when the group gets a new id', async () => {
    const bot = createFakeBot();
    await harness.start(bot, { ...nobody, allowedChats: [String(GROUP)] });
    await deliver(mediaMessage({ migrate_to_chat_id: -1009 }, 'group'));
    await deliver(groupMessage('/ask 总投资', { chat: { id: -1009, type: 'supergroup', title: 'x' } }));
    expect(bot.asked).toHaveLength(1);
    expect(harness.logged()).toContain('TELEGRAM_ALLOWED_CHATS');
  });
});

describe('bad input', () => {
  it('is left alone or given one short notice', async () => {
    const bot = createFakeBot(({ text }) => ({
      blocks: [{ kind: 'notice', text: text === '' ? '没有收到文字' : text }],
    }));
    await harness.start(bot);
    await deliver(
      update({ edited_message: privateMessage('改了').message as never }),
      mediaMessage({ sticker: { file_id: 'x' } as never }),
      mediaMessage({ voice: { file_id: 'x' } as never }),
      groupMessage('/ask@weather_bot 明天'),
      groupMessage(`@${ME.username}`),
      groupMessage('大家好', { from: { id: 98, is_bot: true, first_name: '天气' } }),
      privateMessage('<script>alert(1)</script>'),
      privateMessage('总'.repeat(5000)),
    );
    const texts = harness.telegram.sent.map(({ text }) => text);
    expect(texts.filter((text) => text === '没有收到文字')).toHaveLength(3);
    expect(texts).toContain('<script>alert(1)</script>');
    expect(texts.filter((text) => /^总+$/.test(text)).join('')).toBe('总'.repeat(5000));
    expect(texts).toHaveLength(6);
    expect(harness.logged()).toBe('[]');
  });

  it('of two hundred questions in a moment gets one notice and bounded work', async () => {
    const knowledge = {
      articles: [],
      rejected: [],
      figures: () => 0,
      doubts: () => [],
      examples: () => [],
      ask: () =>
        ({
          status: 'not_found',
          text: '资料中没有。',
          guessed: false,
          values: [],
          citations: [],
          choices: [],
          doubts: [],
        }) as const,
    };
    const at = new Date('2024-05-06T08:00:00Z');
    await harness.start(
      createBot({ knowledge, conversations: memoryConversations(), log: () => undefined, clock: () => at }),
    );
    await deliver(...Array.from({ length: 200 }, (_, index) => privateMessage(`第${index}批总投资`)));
    const texts = harness.telegram.sent.map(({ text }) => text);
    expect(texts.filter((text) => text.includes('太快'))).toHaveLength(1);
    expect(texts.length).toBeLessThan(30);
    expect(harness.telegram.count('sendChatAction')).toBe(1);
  });

  it('that the bot fails on does not hold up what follows in the same chat', async () => {
    const bot = createFakeBot(({ text }) => {
      if (text === '毒') throw new Error(`broken, token 700000001:AAcanary-TOKEN_never-to-be-seen-in-logs`);
      return figure;
    });
    await harness.start(bot);
    await deliver(
      privateMessage('毒'),
      { update_id: 81_900_000, message: {} } as never,
      privateMessage('总投资'),
    );
    expect(harness.telegram.sent).toHaveLength(1);
    expect(harness.logged()).toContain('an update could not be handled');
  });

  it('that the bot never answers does not hold up what follows', async () => {
    const bot = createFakeBot(({ text }) => (text === '卡' ? new Promise<never>(() => undefined) : figure));
    await harness.start(bot, {}, { answerMs: 1000 });
    await deliver(privateMessage('卡'), privateMessage('总投资'));
    expect(harness.telegram.sent).toHaveLength(1);
  });
});
