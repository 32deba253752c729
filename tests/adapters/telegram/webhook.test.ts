import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { privateMessage } from '../../fakes/telegram/updates.ts';
import { createFakeBot, createGate, figure } from './fake-bot.ts';
import { useTelegram } from './harness.ts';

const harness = useTelegram();
const webhookUrl = 'https://youju.example.cn/telegram';
const webhookSecret = 'a-secret-of-the-operator';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** What Telegram posts, or a stranger. */
const post = (
  body: string,
  headers: Record<string, string> = { 'x-telegram-bot-api-secret-token': webhookSecret },
): RequestInit => ({ method: 'POST', headers, body });

async function start(bot = createFakeBot()) {
  const adapter = await harness.start(bot, { webhookUrl, webhookSecret });
  const server = createServer(adapter.mount?.listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { adapter, handle: (request: RequestInit) => fetch(address, request) };
}

describe('webhook', () => {
  it('is registered with its secret, and nothing is polled', async () => {
    const { adapter } = await start();
    expect(adapter.line).toContain('webhook at /telegram');
    const call = harness.telegram.calls.find(({ method }) => method === 'setWebhook');
    expect(call?.payload).toMatchObject({
      url: webhookUrl,
      secret_token: webhookSecret,
      allowed_updates: ['message', 'callback_query'],
    });
    expect(harness.telegram.count('getUpdates')).toBe(0);
  });

  it('has a secret of its own when the operator chose none', async () => {
    await harness.start(createFakeBot(), { webhookUrl });
    const call = harness.telegram.calls.find(({ method }) => method === 'setWebhook');
    expect(call?.payload.secret_token).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is not there when updates are polled for', async () => {
    expect(await harness.start(createFakeBot())).not.toHaveProperty('mount');
  });

  it('answers what is posted', async () => {
    const { handle } = await start();
    expect((await handle(post(JSON.stringify(privateMessage('总投资'))))).status).toBe(200);
    expect(harness.telegram.sent).toHaveLength(1);
  });

  it('answers once what is posted five times at once', async () => {
    const { handle } = await start();
    const body = JSON.stringify(privateMessage('总投资'));
    const answers = await Promise.all(Array.from({ length: 5 }, () => handle(post(body))));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(harness.telegram.sent).toHaveLength(1);
  });

  it('acknowledges in time although the answer takes longer', async () => {
    const gate = createGate();
    const { handle } = await start(createFakeBot(() => gate.passed.then(() => figure)));
    expect((await handle(post(JSON.stringify(privateMessage('总投资'))))).status).toBe(200);
    expect(harness.telegram.sent).toEqual([]);
    gate.open();
    await harness.telegram.until(() => harness.telegram.sent.length === 1);
  });

  it('asks for another delivery of what is under way when stopped', async () => {
    const { adapter, handle } = await start(createFakeBot(() => new Promise<never>(() => undefined)));
    const answer = handle(post(JSON.stringify(privateMessage('总投资'))));
    await harness.telegram.until(() => harness.telegram.count('sendChatAction') > 0);
    const stopped = adapter.stop();
    expect((await answer).status).toBe(503);
    await stopped;
  });

  it.each<[string, () => RequestInit, number]>([
    ['without the secret', () => post('{"update_id":1}', {}), 401],
    [
      'with a wrong secret',
      () => post('{"update_id":1}', { 'x-telegram-bot-api-secret-token': 'guessed' }),
      401,
    ],
    [
      'with a wrong secret and a body that is none',
      () => post('{', { 'x-telegram-bot-api-secret-token': '' }),
      401,
    ],
    ['that is not a POST', () => ({}), 405],
    ['that is no JSON', () => post('{'), 400],
    ['that is null', () => post('null'), 400],
    ['without an id', () => post('{"message":{}}'), 400],
    ['with an id that is none', () => post('{"update_id":"1"}'), 400],
    ['of eleven megabytes', () => post(`"${'x'.repeat(11_000_000)}"`), 413],
  ])('refuses a request %s', async (_, request, status) => {
    const bot = createFakeBot();
    const { handle } = await start(bot);
    expect((await handle(request())).status).toBe(status);
    expect(bot.asked).toEqual([]);
  });
});
