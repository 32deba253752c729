import { describe, expect, it } from 'vitest';
import { error } from '../../fakes/telegram/queue.ts';
import { GROUP, groupMessage, privateMessage, USER } from '../../fakes/telegram/updates.ts';
import { createFakeBot, createGate, figure } from './fake-bot.ts';
import { useTelegram } from './harness.ts';

const harness = useTelegram();

const deliver = async (...updates: Parameters<typeof harness.telegram.deliver>) => {
  harness.telegram.deliver(...updates);
  await harness.telegram.until(() => harness.telegram.pending.length === 0);
};

const refused = (code: number, description: string, parameters?: object) => ({
  status: code,
  body: error(code, description, parameters),
});

describe('sending', () => {
  it('waits as long as Telegram asks, then sends once', async () => {
    harness.telegram.fail(
      'sendMessage',
      refused(429, 'Too Many Requests: retry after 2', { retry_after: 2 }),
    );
    await harness.start(createFakeBot());
    await deliver(privateMessage('总投资'));
    expect(harness.waits).toContain(2000);
    expect(harness.telegram.sent).toHaveLength(1);
  });

  it.each([
    [0, 1000],
    [-1, 1000],
    ['3', 3000],
    [undefined, 5000],
    ['abc', 5000],
  ])('waits a sensible time when told to wait for %s', async (asked, waited) => {
    harness.telegram.fail('sendMessage', refused(429, 'Too Many Requests', { retry_after: asked }));
    await harness.start(createFakeBot());
    await deliver(privateMessage('总投资'));
    expect(harness.waits).toContain(waited);
  });

  it('holds up only the chat that was told to wait', async () => {
    harness.telegram.fail('sendMessage', refused(429, 'Too Many Requests', { retry_after: 30 }));
    await harness.start(createFakeBot());
    harness.telegram.deliver(groupMessage('/ask 总投资'));
    await harness.telegram.until(() => harness.telegram.count('sendMessage') === 1);
    harness.telegram.deliver(privateMessage('总投资'));
    await harness.telegram.until(() => harness.telegram.sent.length > 0);
    expect(harness.telegram.sent.map(({ chat }) => chat)).toEqual([USER]);
  });

  it('keeps the order of a chat while it waits', async () => {
    harness.telegram.fail('sendMessage', refused(429, 'Too Many Requests', { retry_after: 1 }));
    await harness.start(createFakeBot(({ text }) => ({ blocks: [{ kind: 'notice', text }] })));
    await deliver(privateMessage('一'), privateMessage('二'), privateMessage('三'));
    expect(harness.telegram.sent.map(({ text }) => text)).toEqual(['一', '二', '三']);
  });

  it.each<[string, Parameters<typeof harness.telegram.fail>[1], number]>([
    ['the answer of Telegram is lost', 'lost', 1],
    ['the connection breaks', 'reset', 0],
    ['Telegram does not answer', 'hang', 0],
    ['Telegram has an internal error', { status: 500 }, 0],
    ['a gateway answers', { status: 502, body: '<html>Bad Gateway</html>' }, 0],
    ['the bot was blocked', refused(403, 'Forbidden: bot was blocked by the user'), 0],
    ['the chat is gone', refused(400, 'Bad Request: chat not found'), 0],
  ])('is not repeated when %s', async (_, failure, sent) => {
    harness.telegram.fail('sendMessage', failure);
    await harness.start(createFakeBot(), {}, { callSeconds: 0.3 });
    await deliver(privateMessage('总投资'));
    expect(harness.telegram.sent).toHaveLength(sent);
    expect(harness.telegram.count('sendMessage')).toBe(1);
    expect(harness.logged()).toContain('not sent');
  });

  it('resends as plain text, once, what Telegram cannot parse', async () => {
    const unparsable = refused(
      400,
      `Bad Request: can't parse entities: Unsupported start tag "x" at byte offset 3`,
    );
    harness.telegram.fail('sendMessage', unparsable, unparsable);
    await harness.start(createFakeBot());
    await deliver(privateMessage('一'));
    expect(harness.telegram.sent).toEqual([]);
    expect(harness.telegram.count('sendMessage')).toBe(2);
    harness.telegram.fail('sendMessage', unparsable);
    await deliver(privateMessage('二'));
    expect(harness.telegram.sent[0]?.payload).not.toHaveProperty('parse_mode');
    expect(harness.telegram.sent[0]?.text).toBe('83.6亿元\n望川区 · 2023年第四批 · 开工 · 总投资');
  });

  it('follows a group to its new id, with all parts of the answer', async () => {
    const items = Array.from({ length: 300 }, (_, at) => `第${at + 1}号厂房总投资${at + 1}亿元`);
    const moved = refused(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: -1009,
    });
    harness.telegram.fail('sendMessage', moved);
    await harness.start(createFakeBot({ blocks: [{ kind: 'list', items }] }));
    await deliver(groupMessage('/ask 明细'));
    expect(harness.telegram.sent.map(({ chat }) => chat)).toEqual([-1009, -1009]);
  });

  it('answers in the group when the topic is gone', async () => {
    harness.telegram.fail('sendMessage', refused(400, 'Bad Request: message thread not found'));
    await harness.start(createFakeBot());
    await deliver(groupMessage('/ask 总投资', { message_thread_id: 12, is_topic_message: true }));
    expect(harness.telegram.sent[0]).toMatchObject({ chat: GROUP });
    expect(harness.telegram.sent[0]?.payload).not.toHaveProperty('message_thread_id');
  });
});

describe('polling', () => {
  it('confirms an update only after it was handled', async () => {
    const gate = createGate();
    await harness.start(createFakeBot(() => gate.passed.then(() => figure)));
    harness.telegram.deliver(privateMessage('总投资'));
    const polls = harness.telegram.count('getUpdates');
    await harness.telegram.until(() => harness.telegram.count('getUpdates') > polls + 3);
    expect(harness.telegram.pending).toHaveLength(1);
    gate.open();
    await harness.telegram.until(() => harness.telegram.pending.length === 0);
    expect(harness.telegram.sent).toHaveLength(1);
  });

  it('answers what an earlier run took in and did not finish', async () => {
    const stuck = createFakeBot(() => new Promise<never>(() => undefined));
    const first = await harness.start(stuck, {}, { stopMs: 1000 });
    harness.telegram.deliver(privateMessage('总投资'));
    await harness.telegram.until(() => harness.telegram.count('sendChatAction') > 0);
    await first.stop();
    expect(harness.telegram.pending).toHaveLength(1);
    await harness.start(createFakeBot());
    await harness.telegram.until(() => harness.telegram.sent.length === 1);
  });

  it('lets the answer under way go out when stopped, and confirms it', async () => {
    const gate = createGate();
    const adapter = await harness.start(createFakeBot(() => gate.passed.then(() => figure)));
    harness.telegram.deliver(privateMessage('总投资'));
    await harness.telegram.until(() => harness.telegram.count('sendChatAction') > 0);
    const stopped = adapter.stop();
    gate.open();
    await stopped;
    expect(harness.telegram.sent).toHaveLength(1);
    expect(harness.telegram.pending).toEqual([]);
  });

  it('leaves for the next start what it was told to wait with when stopped', async () => {
    harness.telegram.fail('sendMessage', refused(429, 'Too Many Requests', { retry_after: 3600 }));
    const adapter = await harness.start(createFakeBot());
    harness.telegram.deliver(privateMessage('总投资'));
    await harness.untilLogged('throttled');
    await adapter.stop();
    expect(harness.telegram.pending).toHaveLength(1);
    await harness.start(createFakeBot());
    await harness.telegram.until(() => harness.telegram.sent.length === 1);
  });

  it('answers an update once that comes twice', async () => {
    const bot = createFakeBot();
    await harness.start(bot);
    const question = privateMessage('总投资');
    await deliver(question, question);
    await deliver(question);
    expect(bot.asked).toHaveLength(1);
  });

  it('takes ids in any order, also lower ones after a quiet week', async () => {
    const bot = createFakeBot();
    await harness.start(bot);
    await deliver(
      { ...privateMessage('一'), update_id: 900_000_002 },
      { ...privateMessage('二'), update_id: 900_000_001 },
    );
    await deliver({ ...privateMessage('三'), update_id: 900_000_009 });
    expect(bot.asked.map(({ text }) => text)).toEqual(['一', '二', '三']);
  });

  it('is not led astray by ids that are none', async () => {
    const bot = createFakeBot();
    await harness.start(bot);
    harness.telegram.deliver({ ...privateMessage('一'), update_id: '7' as never }, privateMessage('二'));
    await harness.telegram.until(() => harness.telegram.sent.length === 1);
    expect(bot.asked.map(({ text }) => text)).toEqual(['二']);
  });

  it.each<[string, Parameters<typeof harness.telegram.fail>[1]]>([
    ['another program polls', refused(409, 'Conflict: terminated by other getUpdates request')],
    ['Telegram restarts', { status: 500 }],
    ['a gateway answers', { status: 502, body: '<html>Bad Gateway</html>' }],
    ['the answer is no JSON', { status: 200, body: 'ok' }],
    ['the answer has no result', { status: 200, body: { ok: true } }],
    ['it is asked to slow down', refused(429, 'Too Many Requests', { retry_after: 1 })],
    ['the connection breaks', 'reset'],
    ['the connection is half open', 'hang'],
  ])('goes on after %s', async (_, failure) => {
    harness.telegram.fail('getUpdates', failure, failure);
    await harness.start(createFakeBot(), {}, { pollGraceSeconds: -0.7 });
    harness.telegram.deliver(privateMessage('总投资'));
    await harness.telegram.until(() => harness.telegram.sent.length === 1);
  });

  it('waits longer and longer for another program that polls', async () => {
    const conflict = refused(409, 'Conflict: terminated by other getUpdates request');
    harness.telegram.fail('getUpdates', conflict, conflict, conflict);
    await harness.start(createFakeBot());
    harness.telegram.deliver(privateMessage('总投资'));
    await harness.telegram.until(() => harness.telegram.sent.length === 1);
    expect(harness.waits.filter((ms) => [5000, 10_000, 20_000].includes(ms)).slice(-3)).toEqual([
      5000, 10_000, 20_000,
    ]);
    expect(harness.logged()).toContain('another program is polling');
  });

  it('ends with a clear line when the token is revoked', async () => {
    harness.telegram.fail('getUpdates', refused(401, 'Unauthorized'));
    const adapter = await harness.start(createFakeBot());
    await harness.untilLogged('check TELEGRAM_BOT_TOKEN');
    await adapter.stop();
    expect(harness.telegram.count('getUpdates')).toBe(1);
  });
});

describe('starting', () => {
  it('says that the token was refused, and does not try again', async () => {
    const adapter = await harness.start(createFakeBot(), {
      token: '700000001:AAcanary-TOKEN_never-to-be-seen-in-logs-wrong',
    });
    expect(adapter.line).toBe('telegram: off, the token was refused, check TELEGRAM_BOT_TOKEN');
    expect(harness.telegram.count('getMe')).toBe(1);
  });

  it('goes on trying while Telegram cannot be reached', async () => {
    harness.telegram.fail('getMe', ...Array.from({ length: 4 }, () => 'reset' as const));
    const adapter = await harness.start(createFakeBot(), {}, { firstWordsMs: 100 });
    expect(adapter.line).toBe('telegram: not reached yet, trying again');
    harness.telegram.deliver(privateMessage('总投资'));
    await harness.telegram.until(() => harness.telegram.sent.length === 1);
  });
});
