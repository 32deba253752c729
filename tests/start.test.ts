import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBot, type Running } from '../src/bot/index.ts';
import { loadConfig } from '../src/config.ts';
import { startAdapters, stopAll } from '../src/start.ts';
import { memoryConversations } from '../src/store/conversations.ts';
import { fakeKnowledge } from './doubles/knowledge.ts';
import { noLog } from './doubles/log.ts';
import { type FakeSlack, startFakeSlack, tokens } from './fakes/slack/fake-slack.ts';
import { mention } from './fakes/slack/payloads.ts';
import { postSigned } from './fakes/slack/signed.ts';
import { type FakeTelegram, startFakeTelegram, TOKEN } from './fakes/telegram/server.ts';
import { privateMessage, USER } from './fakes/telegram/updates.ts';

const adapter = (stop: () => Promise<void>): Running => ({ line: '', stop });

it('stopping waits for no adapter longer than it is told to', async () => {
  const stopped: string[] = [];
  const running = [
    adapter(() => new Promise(() => undefined)),
    adapter(async () => {
      throw new Error('broken');
    }),
    adapter(async () => {
      stopped.push('well');
    }),
  ];
  await stopAll(running, 1);
  expect(stopped).toEqual(['well']);
});

describe('platforms that post to us', () => {
  const secret = 'chosen-by-the-operator';
  let telegram: FakeTelegram;
  let slack: FakeSlack;
  let running: readonly Running[];
  let page: string;

  beforeEach(async () => {
    [telegram, slack] = await Promise.all([startFakeTelegram(), startFakeSlack()]);
    const config = loadConfig({
      YOUJU_PORT: '0',
      YOUJU_TOKEN: 'needed-by-whoever-opens-the-page',
      TELEGRAM_BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: telegram.root,
      TELEGRAM_WEBHOOK_URL: 'https://youju.example.cn/telegram',
      TELEGRAM_WEBHOOK_SECRET: secret,
      TELEGRAM_ALLOWED_USERS: String(USER),
      SLACK_BOT_TOKEN: tokens.bot,
      SLACK_SIGNING_SECRET: tokens.signing,
      SLACK_API_URL: slack.apiUrl,
      SLACK_ALLOWED_CHANNELS: 'C1',
    });
    const bot = createBot({
      knowledge: fakeKnowledge({}),
      conversations: memoryConversations(),
      log: noLog,
      clock: () => new Date(),
    });
    running = await startAdapters(bot, config, noLog);
    page = running[0]?.line.slice('page: '.length) ?? '';
  });

  afterEach(async () => {
    await stopAll(running, 3000);
    await Promise.all([telegram.close(), slack.stop()]);
  });

  const postUpdate = (token: string) =>
    fetch(`${page}/telegram`, {
      method: 'POST',
      headers: { 'x-telegram-bot-api-secret-token': token, origin: 'https://elsewhere.example' },
      body: JSON.stringify(privateMessage('/help')),
    });

  it('are answered on the port of the page, without its login', async () => {
    expect((await postUpdate(secret)).status).toBe(200);
    await telegram.until(() => telegram.sent.length === 1);
    expect(await postSigned(`${page}/slack/events`, mention('/help'))).toBe(200);
    await slack.untilSent(1);
    expect(telegram.sent[0]?.text).toContain('有据');
    expect(slack.sent[0]?.text).toContain('有据');
  });

  it('are refused without their secrets', async () => {
    expect((await postUpdate('guessed')).status).toBe(401);
    expect(await postSigned(`${page}/slack/events`, mention('/help'), { secret: 'guessed' })).toBe(401);
  });

  it.each(['/telegram/', '/telegram/x', '/slack/other', '//telegram'])(
    'open no other door: %s',
    async (path) => {
      const response = await fetch(page + path, { method: 'POST', redirect: 'manual' });
      expect([303, 404]).toContain(response.status);
    },
  );
});
