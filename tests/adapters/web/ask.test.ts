import { describe, expect, it } from 'vitest';
import type { Asking } from '../../../src/knowledge/index.ts';
import { client, json } from './client.ts';
import { answer, article, fakeBot } from './fake-bot.ts';

describe('POST /api/ask', () => {
  it('gives the answer with the time it took', async () => {
    const response = await client().post('/api/ask', { q: '总投资多少' });
    const { ms, ...given } = await json(response);
    expect(given).toEqual(answer);
    expect(ms).toBeTypeOf('number');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('passes on earlier questions and the clock, and gives back the id', async () => {
    const asked: [string, Asking][] = [];
    const bot = fakeBot();
    const ask = (q: string, asking: Asking) => {
      asked.push([q, asking]);
      return answer;
    };
    const { post } = client({ today: () => '2024-12-01' }, { ...bot, knowledge: { ...bot.knowledge, ask } });
    const row = { id: 'L7', q: '那签约的呢', ctx: ['开工的总投资'], now: '2024-11-30' };
    expect((await json(post('/api/ask', row))).id).toBe('L7');
    await post('/api/ask', { q: '今年呢' });
    expect(asked).toEqual([
      ['那签约的呢', { ctx: ['开工的总投资'], now: '2024-11-30' }],
      ['今年呢', { ctx: [], now: '2024-12-01' }],
    ]);
  });

  it('takes programs, which send no Origin', async () => {
    const { app } = client();
    const response = await app.request('http://127.0.0.1:3000/api/ask', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"q":"总投资多少"}',
    });
    expect(response.status).toBe(200);
  });

  it.each([
    ['broken JSON', '{"q":', 'not JSON'],
    ['no body', '', 'not JSON'],
    ['a list', '[{"q":"问"}]', 'expected object'],
    ['null', 'null', 'expected object'],
    ['a question by another name', '{"question":"问"}', 'q: '],
    ['a number for the question', '{"q":5}', 'q: '],
    ['a text for ctx', '{"q":"问","ctx":"前"}', 'ctx: '],
    ['a date that is none', '{"q":"问","now":"2024-13-45"}', 'now: '],
    ['__proto__', '{"q":"问","__proto__":{"admin":true}}', '__proto__'],
  ])('answers %s with 400 and says what is wrong', async (_what, body, detail) => {
    const response = await client().post('/api/ask', body);
    expect(response.status).toBe(400);
    expect(await json(response)).toEqual({
      error: '请求的内容有误',
      detail: expect.stringContaining(detail),
    });
  });
});

describe('GET /api/articles and /healthz', () => {
  it('lists the articles and the files not read', async () => {
    const { articles, rejected } = await json(client().get('/api/articles'));
    const { document, title, publisher, publishedOn } = article;
    expect(articles[0]).toEqual({ document, title, publisher, publishedOn, figures: 9, doubts: 1 });
    expect(rejected).toEqual([{ document: 'broken.pdf', reason: 'no text layer <b>' }]);
  });

  it('says that it lives', async () => {
    expect(await json(client({ token: 'x' }).get('/healthz'))).toEqual({ status: 'ok' });
  });

  it('answers an unknown address of the API in JSON', async () => {
    const response = await client().get('/api/nothing');
    expect([response.status, await json(response)]).toEqual([404, { error: '没有这个页面' }]);
  });
});
