import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startSlack } from '../../../src/adapters/slack/index.ts';
import { fakeBot } from '../../doubles/bot.ts';
import { startFakeSlack, tokens } from '../../fakes/slack/fake-slack.ts';
import { mention } from '../../fakes/slack/payloads.ts';
import { httpMode, type Started, socketMode, start } from './start.ts';

describe('startSlack', () => {
  let started: Started | undefined;
  afterEach(async () => {
    await started?.stop();
    started = undefined;
  });

  it('is off without an app token and a signing secret', async () => {
    started = await start({});
    expect(started.slack.line).toBe('slack: off, neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is set');
  });

  it.each([
    ['a wrong bot token', { ...socketMode, botToken: 'xoxb-canary-wrong' }],
    ['a wrong app token', { appToken: 'xapp-canary-wrong' }],
    ['a wrong bot token over HTTP', { ...httpMode, botToken: 'xoxb-canary-wrong' }],
  ])('is off with %s and says so without showing it', async (_, options) => {
    started = await start(options);
    expect(started.slack.line).toBe('slack: off, the token was refused');
    expect(started.lines.join()).toContain('invalid_auth');
    expect(started.lines.join() + started.slack.line).not.toContain('canary');
  });

  it('tries again when Slack is not reached at first', async () => {
    const fake = await startFakeSlack();
    fake.failNext('auth.test', { status: 503 });
    fake.failNext('apps.connections.open', { drop: true });
    const options = { botToken: tokens.bot, appToken: tokens.app, apiUrl: fake.apiUrl };
    const lists = { allowedChannels: ['C1'], allowedUsers: [], admins: [] };
    const slack = await startSlack(
      fakeBot(),
      { ...options, ...lists },
      () => {},
      async () => {},
    );
    expect(slack.line).toBe('slack: Socket Mode, not reached yet, trying again');
    await fake.untilConnected(1);
    await fake.deliver('events_api', mention('总投资'));
    await fake.untilSent(1);
    await slack.stop();
    await fake.stop();
  });

  it('reaches Slack through a proxy, but not the hosts that need none', async () => {
    const through: string[] = [];
    const proxy = createServer().on('connect', (request, client) => {
      through.push(request.url ?? '');
      const [host, port] = (request.url ?? '').split(':');
      const server = connect(Number(port), host, () => client.write('HTTP/1.1 200 OK\r\n\r\n'));
      server.pipe(client).pipe(server);
      for (const end of [server, client]) end.on('error', () => end.destroy());
    });
    await once(proxy.listen(0, '127.0.0.1'), 'listening');
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;

    started = await start({ ...socketMode, proxy: address });
    await started.fake.deliver('events_api', mention('总投资'));
    await started.fake.untilSent(1);
    // auth.test, apps.connections.open and the WebSocket, at the least.
    expect(through.length).toBeGreaterThanOrEqual(2);
    await started.stop();

    through.length = 0;
    started = await start({ ...socketMode, proxy: address, noProxy: '127.0.0.1' });
    expect(started.slack.line).toBe('slack: Socket Mode');
    expect(through).toEqual([]);
    proxy.closeAllConnections();
    proxy.close();
  });
});
