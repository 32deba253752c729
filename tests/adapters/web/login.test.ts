import { describe, expect, it } from 'vitest';
import { localPath } from '../../../src/adapters/web/guard/login.ts';
import { createSessions, sessionSeconds } from '../../../src/adapters/web/guard/session.ts';
import { client } from './client.ts';

const token = 'correct horse battery';
const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
const body = (given: string, next = '/articles?x=1') =>
  new URLSearchParams({ token: given, next }).toString();

describe('with a token', () => {
  it('sends people to the form and remembers where they were going', async () => {
    const response = await client({ token }).get('/articles/a.txt?start=1&end=5');
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/login?next=%2Farticles%2Fa.txt%3Fstart%3D1%26end%3D5');
  });

  it('lets in who knows it, by a cookie that scripts and other sites cannot use and that does not hold it', async () => {
    const { get, post } = client({ token });
    const entered = await post('/login', body(token), form);
    const cookie = entered.headers.get('set-cookie') ?? '';
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/articles?x=1']);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).not.toContain('horse');
    expect((await get('/', { cookie: cookie.split(';')[0] ?? '' })).status).toBe(200);
  });

  it('sends the cookie over TLS only where the public address has it', async () => {
    const publicUrl = 'https://youju.example.gov.cn';
    const entered = await client({ token, publicUrl }).post('/login', body(token), form);
    expect(entered.headers.get('set-cookie')).toMatch(/; Secure/);
  });

  it('says so when the token is wrong, and closes after ten tries', async () => {
    const { post } = client({ token });
    const wrong = await post('/login', body('guess'), form);
    expect(wrong.status).toBe(401);
    expect(await wrong.text()).toContain('口令不对');
    const tries = await Promise.all(Array.from({ length: 20 }, () => post('/login', body('guess'), form)));
    expect(tries.at(-1)?.status).toBe(429);
  });

  it('takes the token as bearer from programs, and nothing else', async () => {
    const { get } = client({ token: 'abc' });
    expect((await get('/api/articles', { authorization: 'Bearer abc' })).status).toBe(200);
    for (const authorization of ['Bearer abd', 'Bearer', 'Basic abc', '']) {
      const refused = await get('/api/articles', { authorization });
      expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    }
  });

  it('refuses a forged or empty cookie', async () => {
    const { get } = client({ token });
    for (const cookie of ['youju=', 'youju=99999999999.x', 'youju=a.b.c']) {
      expect((await get('/', { cookie })).status).toBe(303);
    }
  });

  it('reloads a page reached from a chat message, so that the strict cookie is sent', async () => {
    const page = await client({ token }).get('/', { 'sec-fetch-site': 'cross-site' });
    expect(await page.text()).toContain('http-equiv="refresh" content="0"');
  });

  it('refuses a login from another site', async () => {
    const { post } = client({ token });
    expect((await post('/login', body(token), { ...form, Origin: 'https://evil.example' })).status).toBe(403);
  });
});

describe('localPath', () => {
  it.each([
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    '/.//evil.example',
    'javascript:x',
    '',
    undefined,
    5,
  ])('does not lead to %s', (next) => {
    expect(localPath(next)).toBe('/');
  });
});

describe('a session', () => {
  const { issue, holds } = createSessions(token);
  it('ends after its time', () => {
    const cookie = issue(0);
    expect(holds(cookie, sessionSeconds * 1000 - 1)).toBe(true);
    expect(holds(cookie, sessionSeconds * 1000)).toBe(false);
  });

  it('ends with the token, and its end cannot be moved', () => {
    expect(createSessions('another').holds(issue(0), 1)).toBe(false);
    expect(holds(issue(0).replace(/^\d+/, '99999999999'), 1)).toBe(false);
  });
});
