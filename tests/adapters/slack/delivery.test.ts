import { afterEach, describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../../src/bot/index.ts';
import { memoryConversations } from '../../../src/store/conversations.ts';
import { fakeBot } from '../../doubles/bot.ts';
import { fakeKnowledge } from '../../doubles/knowledge.ts';
import { noLog } from '../../doubles/log.ts';
import { direct, mention } from '../../fakes/slack/payloads.ts';
import { type Started, socketMode, start } from './start.ts';

describe('a message that Slack does not take at once', () => {
  let started: Started<Bot>;
  afterEach(() => started.stop());

  it('waits out a rate limit without holding up another channel', async () => {
    let resume = (): void => {};
    const pause = new Promise<void>((resolve) => {
      resume = resolve;
    });
    started = await start(socketMode, fakeBot(), () => pause);
    const { fake } = started;
    fake.failNext('chat.postMessage', { status: 429, headers: { 'retry-after': '3' } }, 'C1');
    await fake.deliver('events_api', mention('一'));
    await fake.untilCalled('chat.postMessage', 1);
    await fake.deliver('events_api', mention('二'));
    await fake.deliver('events_api', mention('三', { channel: 'C2' }));
    await fake.untilSent(1);
    resume();
    await fake.untilSent(3);
    expect(fake.sent.map(({ text }) => text)).toEqual(['三', '一', '二']);
  });

  it.each([
    ['a rate limit without a time', { status: 429, headers: { 'retry-after': 'x' } }],
    ['ok: false, ratelimited', { body: { ok: false, error: 'ratelimited' } }],
  ])('sends again after %s', async (_, fault) => {
    started = await start(socketMode);
    started.fake.failNext('chat.postMessage', fault);
    await started.fake.deliver('events_api', mention('一'));
    await started.fake.untilSent(1);
    expect(started.fake.calls('chat.postMessage')).toBe(2);
  });

  it.each([
    ['the connection is cut after it was taken', { drop: true }, 'doubtful', 1],
    ['Slack fails', { status: 500 }, 'doubtful', 0],
    ['Slack answers a page', { status: 502, body: '<html>' }, 'doubtful', 0],
    ['Slack says internal_error', { body: { ok: false, error: 'internal_error' } }, 'doubtful', 0],
    ['the channel is archived', { body: { ok: false, error: 'is_archived' } }, 'final', 0],
    ['the pause would be an hour', { status: 429, headers: { 'retry-after': '3600' } }, 'retry', 0],
  ])('is not sent again when %s', async (_, fault, kind, taken) => {
    started = await start(socketMode);
    started.fake.failNext('chat.postMessage', fault);
    await started.fake.deliver('events_api', mention('一'));
    await started.fake.deliver('events_api', mention('二'));
    await started.fake.untilSent(taken + 1);
    expect(started.fake.sent.filter(({ text }) => text === '一')).toHaveLength(taken);
    expect(started.fake.calls('chat.postMessage')).toBe(2);
    expect(started.lines.join()).toContain(`message not sent",{"channel":"C1","failure":"${kind}"`);
    expect(started.lines.join()).not.toContain('一');
  });

  it('goes as plain text when the blocks are refused', async () => {
    started = await start(socketMode);
    started.fake.failNext('chat.postMessage', { body: { ok: false, error: 'msg_blocks_too_long' } });
    await started.fake.deliver('events_api', mention('<5亿元'.replace('<', '&lt;')));
    await started.fake.untilSent(1);
    expect(started.fake.sent[0]).toMatchObject({ text: '&lt;5亿元', blocks: [] });
  });

  it('is held back after one notice when somebody asks 200 questions in ten seconds', async () => {
    const clock = () => new Date('2023-04-18T09:00:00Z');
    const conversations = memoryConversations();
    const bot = createBot({ knowledge: fakeKnowledge(), conversations, log: noLog, clock });
    started = await start({ ...socketMode, allowedUsers: ['U1', 'U2'] }, bot);
    for (let i = 0; i < 200; i += 1) await started.fake.deliver('events_api', direct(`第${i}问`));
    await started.fake.deliver('events_api', direct('最后', { user: 'U2' }));
    await started.fake.untilSent(22);
    const notices = started.fake.sent.filter(({ text }) => text.includes('太快'));
    expect([started.fake.sent.length, notices.length]).toEqual([22, 1]);
  });

  it('turns the adapter off when the token has been revoked', async () => {
    started = await start(socketMode);
    started.fake.failNext('chat.postMessage', { body: { ok: false, error: 'token_revoked' } });
    await started.fake.deliver('events_api', mention('一'));
    await started.untilLogged('the adapter is off",{"code":"token_revoked"}');
    await started.fake.untilDisconnected();
  });
});
