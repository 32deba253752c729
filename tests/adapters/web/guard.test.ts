import { describe, expect, it } from 'vitest';
import type { WebOptions } from '../../../src/adapters/web/index.ts';
import { client, thread } from './client.ts';
import { fakeBot, fullReply } from './fake-bot.ts';

describe('headers', () => {
  it.each(['/', '/articles', '/nowhere', '/api/articles', '/static/chat.js'])(
    'are strict on %s',
    async (path) => {
      const { headers } = await client().get(path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('x-powered-by') ?? headers.get('server')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});

describe('the Host', () => {
  const everywhere = { host: '0.0.0.0', token: 'long secret' };
  it.each<[string, Partial<WebOptions>, number]>([
    ['127.0.0.1:3000', {}, 200],
    ['localhost:3000', {}, 200],
    ['[::1]:3000', {}, 200],
    ['evil.example', {}, 421],
    ['127.0.0.1.evil.example:3000', {}, 421],
    ['localhost.evil.example', {}, 421],
    ['user@evil.example', {}, 421],
    ['10.0.0.8:3000', {}, 421],
    ['youju.example.gov.cn', { publicUrl: 'https://youju.example.gov.cn' }, 200],
    ['10.0.0.8:3000', everywhere, 200],
    ['evil.example', everywhere, 421],
  ])('%s is judged under %o', async (host, options, status) => {
    expect((await client(options).get('/healthz', { host })).status).toBe(status);
  });
});

describe('the Origin', () => {
  const ask = (headers: Record<string, string>, options = {}) =>
    client(options).post('/api/chat', { q: '问', thread }, headers);

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:8080', 'http://localhost.evil.example'])(
    'refuses %s',
    async (origin) => {
      expect((await ask({ Origin: origin })).status).toBe(403);
    },
  );

  it('takes the public address, whatever Host the proxy sends', async () => {
    const options = { publicUrl: 'https://youju.example.gov.cn' };
    expect((await ask({ Origin: 'https://youju.example.gov.cn' }, options)).status).toBe(200);
  });

  it('refuses what a browser calls cross-site', async () => {
    expect((await ask({ 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
  });

  it.each(['/api/chat', '/api/feedback'])('is required on %s, which only the page uses', async (path) => {
    const request = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' };
    expect((await client().app.request(`http://127.0.0.1:3000${path}`, request)).status).toBe(403);
  });

  it('gets no permission from a preflight', async () => {
    const request = { method: 'OPTIONS', headers: { Origin: 'https://evil.example' } };
    const response = await client().app.request('http://127.0.0.1:3000/api/ask', request);
    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('bodies', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'of type %j are refused',
    async (type) => {
      expect((await client().post('/api/ask', '{"q":"问"}', { 'Content-Type': type })).status).toBe(415);
    },
  );

  it('that are compressed are refused', async () => {
    expect((await client().post('/api/ask', '{"q":"问"}', { 'Content-Encoding': 'gzip' })).status).toBe(415);
  });

  it('over 16 kB are refused, also without a declared length', async () => {
    const huge = `{"q":"${'x'.repeat(17 * 1024)}"}`;
    expect((await client().post('/api/ask', huge, { 'Content-Length': String(huge.length) })).status).toBe(
      413,
    );
    expect((await client().post('/api/ask', huge)).status).toBe(413);
  });
});

describe('a crowd', () => {
  it('beyond a hundred requests at a time is told to come back', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = fakeBot({ handle: () => held.then(() => ({ blocks: fullReply })) });
    const { post } = client({}, slow);
    const crowd = Array.from({ length: 130 }, () => post('/api/chat', { q: '问', thread }));
    const refused = await Promise.any(crowd);
    release();
    const statuses = (await Promise.all(crowd)).map(({ status }) => status);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    expect(statuses.filter((status) => status === 200)).toHaveLength(100);
    expect((await post('/api/chat', { q: '问', thread })).status).toBe(200);
  });
});
