import { connect, createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startWeb, type WebOptions } from '../../../src/adapters/web/index.ts';
import type { Running } from '../../../src/bot/index.ts';
import { noLog } from '../../doubles/log.ts';
import { fakeBot } from './fake-bot.ts';

const running: Running[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.stop()));
});

async function start(options: Partial<WebOptions> = {}): Promise<string> {
  const one = await startWeb(fakeBot(), { host: '127.0.0.1', port: 0, ...options }, noLog);
  running.push(one);
  return one.line;
}

/** The first line of what the server answers to raw bytes. */
function statusLine(line: string, request: string): Promise<string> {
  const port = Number(line.split(':').at(-1));
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.once('data', (data) => {
      resolve(String(data).split('\r\n')[0] ?? '');
      socket.destroy();
    });
    socket.once('error', reject);
    socket.once('close', () => resolve('closed'));
  });
}

describe('startWeb', () => {
  it('serves the page and says where', async () => {
    const line = await start();
    expect(line).toMatch(/^page: http:\/\/127\.0\.0\.1:\d+$/);
    const response = await fetch(line.slice('page: '.length));
    expect(await response.text()).toContain('问项目数字');
  });

  it('says the public address when there is one', async () => {
    expect(await start({ publicUrl: 'https://youju.example.gov.cn' })).toBe(
      'page: https://youju.example.gov.cn',
    );
  });

  it('does not start open to a network, and says what to do', async () => {
    await expect(start({ host: '0.0.0.0' })).rejects.toThrow(/0\.0\.0\.0: set YOUJU_TOKEN/);
    await expect(start({ host: '::', token: '' })).rejects.toThrow(/set YOUJU_TOKEN/);
  });

  it('says that a port is busy', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) =>
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port)),
    );
    await expect(start({ port })).rejects.toThrow(`port ${port} is busy: set YOUJU_PORT`);
    taken.close();
  });

  it('says that an address is not of this machine', async () => {
    await expect(start({ host: '192.0.2.1', token: 'x' })).rejects.toThrow(
      /192\.0\.2\.1 is no address.*YOUJU_HOST/,
    );
  });

  it('frees the port when stopped', async () => {
    const line = await start();
    await running.splice(0)[0]?.stop();
    await expect(fetch(line.slice('page: '.length))).rejects.toThrow();
  });
});

describe('a raw request', () => {
  const host = 'Host: 127.0.0.1\r\n';
  it.each([
    ['64 kB of headers', `GET / HTTP/1.1\r\n${host}X: ${'x'.repeat(65_536)}\r\n\r\n`, /431/],
    [
      'a length and chunks at once',
      `POST /api/ask HTTP/1.1\r\n${host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      /400/,
    ],
    ['no Host', 'GET / HTTP/1.1\r\n\r\n', /400/],
    ['a foreign Host', 'GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n', /421/],
    ['a foreign absolute address', 'GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n', /421/],
    [
      'a declared gigabyte',
      `POST /api/ask HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 1073741824\r\n\r\n{`,
      /413/,
    ],
    ['a WebSocket', `GET / HTTP/1.1\r\n${host}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`, /200|404/],
  ])('answers %s', async (_what, request, expected) => {
    expect(await statusLine(await start(), request)).toMatch(expected);
  });
});
