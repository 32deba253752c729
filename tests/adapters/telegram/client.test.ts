import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../../../src/adapters/telegram/calls/client.ts';
import { faultOf } from '../../../src/adapters/telegram/calls/faults.ts';
import { redact } from '../../../src/adapters/telegram/calls/redact.ts';
import { timing } from '../../../src/adapters/telegram/calls/timing.ts';
import { TOKEN } from '../../fakes/telegram/server.ts';
import { createFakeBot } from './fake-bot.ts';
import { useTelegram } from './harness.ts';

const harness = useTelegram();
/** Nothing listens there: port 9 is "discard". */
const nowhere = 'http://127.0.0.1:9';
const proxies: Server[] = [];

/** A proxy that knows CONNECT only, and the hosts it was asked for. */
async function startProxy(): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const proxy = createServer().on('connect', (request, client) => {
    asked.push(request.url ?? '');
    const [host, port] = (request.url ?? '').split(':');
    const upstream = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      client.pipe(upstream).pipe(client);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  proxies.push(proxy);
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, asked };
}

afterEach(() => {
  for (const proxy of proxies.splice(0)) proxy.close();
});

describe('proxy', () => {
  it('carries all calls when there is one', async () => {
    const { url, asked } = await startProxy();
    const adapter = await harness.start(createFakeBot(), { proxy: url });
    expect(adapter.line).toContain('polling');
    expect(asked).toContain(harness.telegram.root.replace('http://', ''));
  });

  it('is left out for hosts it is not for', async () => {
    const { url, asked } = await startProxy();
    const adapter = await harness.start(createFakeBot(), { proxy: url, noProxy: '127.0.0.1' });
    expect(adapter.line).toContain('polling');
    expect(asked).toEqual([]);
  });
});

describe('faultOf', () => {
  const failureOf = (options: { apiRoot: string; proxy?: string }) =>
    createClient({ token: TOKEN, ...options }, timing)
      .api.getMe()
      .then(
        () => undefined,
        (error: unknown) => error,
      );

  it.each([
    ['directly', { apiRoot: nowhere }],
    ['through a proxy', { apiRoot: 'http://telegram.invalid', proxy: nowhere }],
  ])('knows that nothing was sent when no connection was made %s', async (_, options) => {
    expect(faultOf(await failureOf(options))).toMatchObject({ kind: 'unreachable', why: 'ECONNREFUSED' });
  });

  it('gives nothing of the token, which the error itself holds', async () => {
    const error = await failureOf({ apiRoot: nowhere });
    expect(inspect(error, { depth: 9 })).toContain(TOKEN);
    expect(inspect(faultOf(error), { depth: 9 })).not.toContain('canary');
  });
});

describe('redact', () => {
  it('replaces the token wherever it stands', () => {
    expect(redact(`GET https://api.telegram.org/bot${TOKEN}/getMe failed`)).toBe(
      'GET https://api.telegram.org/bot<token>/getMe failed',
    );
    expect(redact('no token here, 18:30, 2024-05-06')).toBe('no token here, 18:30, 2024-05-06');
  });
});
