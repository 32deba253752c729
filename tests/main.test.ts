/** The program as an operator starts it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** Starts the program with nothing but this environment. */
function start(environment: Record<string, string>) {
  const env = {
    PATH: process.env.PATH,
    YOUJU_PORT: '0',
    YOUJU_DOCS: 'tests/fixtures/eval/docs',
    ...environment,
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let output = '';
  const printed = (pattern: RegExp) =>
    new Promise<string>((resolve) => {
      const look = () => pattern.test(output) && resolve(output);
      child.stdout.on('data', look);
      child.stderr.on('data', look);
    });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, printed, ended: ended.then((code) => ({ code, output })) };
}

/** A port that is taken. */
async function busyPort(): Promise<{ port: number; server: Server }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 };
}

describe('npm start', { timeout: 30_000 }, () => {
  it('says what is on and what is off, answers, and stops when told', async () => {
    const { child, printed, ended } = start({});
    const output = await printed(/slack: .*\n/);
    expect(output).toMatch(/articles: 4, figures: \d+/);
    expect(output).toContain('telegram: off, TELEGRAM_BOT_TOKEN is not set');
    expect(output).toContain('slack: off, SLACK_BOT_TOKEN is not set');
    const [, address] = /page: (http:\S+)/.exec(output) ?? [];
    const asked = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"q":"你好"}' };
    expect(await (await fetch(`${address}/api/ask`, asked)).json()).toMatchObject({ status: 'chat' });
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });

  it('a busy port is an error that says so', async () => {
    const { port, server } = await busyPort();
    const { code, output } = await start({ YOUJU_PORT: String(port) }).ended;
    server.close();
    expect(code).toBe(3);
    expect(output).toContain(`port ${port} is busy`);
  });

  it('articles that cannot be read are an error that names them', async () => {
    const { code, output } = await start({ YOUJU_DOCS: 'tests/gone' }).ended;
    expect(code).toBe(4);
    expect(output).toContain('gone');
  });
});
