/** The program as an operator starts it. */
import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askOnPage, usePrograms } from './doubles/program.ts';
import { type FakeSlack, startFakeSlack, tokens } from './fakes/slack/fake-slack.ts';
import { direct } from './fakes/slack/payloads.ts';
import { type FakeTelegram, startFakeTelegram, TOKEN } from './fakes/telegram/server.ts';
import { privateMessage, USER } from './fakes/telegram/updates.ts';

const start = usePrograms();

/** A port that is taken. */
async function busyPort(): Promise<{ port: number; server: Server }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 };
}

describe('npm start', { timeout: 30_000 }, () => {
  it('says what is on and what is off, answers, and stops when told', async () => {
    const program = start();
    const output = await program.printed(/^slack: .*\n/m);
    expect(output).toMatch(/articles: 4, figures: \d+/);
    expect(output).toContain('telegram: off, TELEGRAM_BOT_TOKEN is not set');
    expect(output).toContain('slack: off, SLACK_BOT_TOKEN is not set');
    expect(await askOnPage(output, '你好')).toMatchObject({ status: 'chat' });
    program.kill('SIGTERM');
    expect((await program.ended).code).toBe(0);
  });

  it('a busy port is an error that says so', async () => {
    const { port, server } = await busyPort();
    const { code, output } = await start({ YOUJU_PORT: String(port) }).ended;
    server.close();
    expect(code).toBe(3);
    expect(output).toContain(`port ${port} is busy`);
  });

  it('an option it does not know is an error; --help is none', async () => {
    const wrong = await start({}, '--port', '80').ended;
    expect(wrong.code).toBe(2);
    expect(wrong.output).toContain("unknown option '--port'");
    const help = await start({}, '--help').ended;
    expect(help.code).toBe(0);
    expect(help.output).toMatch(/^Usage: npm start/);
  });

  it('a misspelt variable is told', async () => {
    const program = start({ YOUJU_DOC: 'elsewhere' });
    expect(await program.printed(/^slack: .*\n/m)).toMatch(/"level":"warn".*"YOUJU_DOC"/);
  });

  it('articles that cannot be read are an error that names them', async () => {
    const { code, output } = await start({ YOUJU_DOCS: 'tests/gone' }).ended;
    expect(code).toBe(4);
    expect(output).toContain('gone');
  });
});

describe('with both platforms', { timeout: 30_000 }, () => {
  const question = '嵩县第六期集中开工项目总投资多少';
  /** A stop must be through before an operator's patience, and systemd's, is. */
  const STOPPED_WITHIN_MS = 5000;
  let telegram: FakeTelegram;
  let slack: FakeSlack;

  beforeEach(async () => {
    [telegram, slack] = await Promise.all([startFakeTelegram(), startFakeSlack()]);
  });
  afterEach(() => Promise.all([telegram.close(), slack.stop()]));

  const startBoth = (environment: Record<string, string> = {}) =>
    start({
      TELEGRAM_BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: telegram.root,
      TELEGRAM_ALLOWED_USERS: String(USER),
      SLACK_BOT_TOKEN: tokens.bot,
      SLACK_APP_TOKEN: tokens.app,
      SLACK_API_URL: slack.apiUrl,
      SLACK_ALLOWED_USERS: 'U1',
      ...environment,
    });

  it('answers everywhere, stops soon, and tells no token', async () => {
    const program = startBoth();
    const output = await program.printed(/^slack: .*\n/m);
    expect(output).toContain('telegram: @youju_test_bot, polling');
    expect(output).toContain('slack: Socket Mode\n');

    telegram.deliver(privateMessage(question));
    await telegram.until(() => telegram.sent.length === 1);
    await slack.deliver('events_api', direct(question));
    await slack.untilSent(1);
    for (const { text } of [telegram.sent[0], slack.sent[0]].map((sent) => sent ?? { text: '' }))
      expect(text).toContain('38.6亿元');
    expect(await askOnPage(output, question)).toMatchObject({ status: 'answered' });

    const told = performance.now();
    program.kill('SIGTERM');
    const { code, output: all } = await program.ended;
    expect(performance.now() - told).toBeLessThan(STOPPED_WITHIN_MS);
    expect(code).toBe(0);
    expect(telegram.pending).toEqual([]);
    expect(all).not.toContain('canary');
  });

  it('goes on with the page when the tokens are refused at the start', async () => {
    const program = startBoth({
      TELEGRAM_BOT_TOKEN: '700000002:AAcanary-that-was-revoked',
      SLACK_BOT_TOKEN: 'xoxb-canary-that-was-revoked',
    });
    const output = await program.printed(/^slack: .*\n/m);
    expect(output).toContain('telegram: off, the token was refused');
    expect(output).toContain('slack: off, the token was refused');
    expect(await askOnPage(output, question)).toMatchObject({ status: 'answered' });
    expect(program.output()).not.toContain('canary');
  });

  it('goes on with the page when Telegram is not reached at the start', async () => {
    await telegram.close();
    const program = start({ TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: telegram.root });
    const output = await program.printed(/^slack: .*\n/m);
    expect(output).toContain('telegram: not reached yet, trying again');
    expect(await askOnPage(output, question)).toMatchObject({ status: 'answered' });
    program.kill('SIGTERM');
    expect((await program.ended).code).toBe(0);
  });

  it('goes on with the page when the tokens are revoked later', async () => {
    const program = startBoth();
    const output = await program.printed(/^slack: .*\n/m);
    telegram.fail('getUpdates', { status: 401 });
    telegram.deliver(privateMessage(question));
    slack.failNext('chat.postMessage', { body: { ok: false, error: 'token_revoked' } });
    await slack.deliver('events_api', direct(question));
    await program.printed(/slack: the token was refused/);
    await program.printed(/telegram: off: the token was refused/);
    expect(await askOnPage(output, question)).toMatchObject({ status: 'answered' });
    expect(program.output()).not.toContain('canary');
  });
});
