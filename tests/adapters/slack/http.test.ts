import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { direct, mention } from '../../fakes/slack/payloads.ts';
import { postSigned } from '../../fakes/slack/signed.ts';
import { httpMode, type Started, start } from './start.ts';

describe('over HTTP', () => {
  let started: Started;
  let server: Server;
  let events: string;
  beforeEach(async () => {
    started = await start(httpMode);
    server = createServer(started.slack.mount?.listener).listen(0, '127.0.0.1');
    await once(server, 'listening');
    events = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  });
  afterEach(async () => {
    expect(started.fake.refusals).toEqual([]);
    expect(started.lines.join('\n')).not.toContain('canary');
    server.closeAllConnections();
    server.close();
    await started.stop();
  });

  it('says so on the start line', () => {
    expect(started.slack.line).toBe('slack: HTTP at /slack/events');
  });

  it('answers a signed mention', async () => {
    expect(await postSigned(events, mention('总投资多少'))).toBe(200);
    await started.fake.untilSent(1);
    expect(started.fake.sent[0]?.text).toBe('总投资多少');
  });

  it('answers one event once, with and without retry headers', async () => {
    const payload = mention('总投资多少');
    const retry = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' };
    for (const headers of [{}, {}, retry, { ...retry, 'x-slack-retry-num': '垃圾'.length.toString() }]) {
      expect(await postSigned(events, payload, { headers })).toBe(200);
    }
    await postSigned(events, direct('最后'));
    await started.fake.untilSent(2);
    expect(started.bot.asked.map(({ text }) => text)).toEqual(['总投资多少', '最后']);
  });

  it.each([
    ['a stamp 301 s old', { skew: -301 }],
    ['a stamp 302 s ahead', { skew: 302 }],
    ['a stamp of the year 2100', { skew: 2_300_000_000 }],
    ['another secret', { secret: 'other' }],
    ['a stamp that is no number', { headers: { 'x-slack-request-timestamp': 'NaN' } }],
    ['a signature cut short', { headers: { 'x-slack-signature': 'v0=ab' } }],
  ])('refuses %s', async (_, signing) => {
    expect(await postSigned(events, mention('总投资'), signing)).toBe(401);
    expect(started.bot.asked).toEqual([]);
  });

  it.each([-290, 290])('takes a stamp %d s off', async (skew) => {
    expect(await postSigned(events, mention('总投资'), { skew })).toBe(200);
  });

  it('refuses an unsigned request', async () => {
    expect((await fetch(events, { method: 'POST', body: JSON.stringify(mention('总投资')) })).status).toBe(
      401,
    );
  });

  it('answers the certificate check without reading what came with it', async () => {
    const body = new URLSearchParams({ ssl_check: '1', payload: JSON.stringify(mention('总投资')) });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await fetch(events, { method: 'POST', body: body.toString(), headers })).status).toBe(200);
    expect(started.bot.asked).toEqual([]);
  });

  it('takes nothing but posts', async () => {
    expect((await fetch(events)).status).toBe(404);
  });

  it('refuses a body of two megabytes', async () => {
    const body = 'x'.repeat(2_097_152);
    expect((await fetch(events, { method: 'POST', body })).status).toBe(413);
  });
});
