import { describe, expect, it } from 'vitest';
import type { Feedback } from '../../../src/adapters/web/index.ts';
import { client, json, thread } from './client.ts';
import { answer, fakeBot } from './fake-bot.ts';

describe('the chat page', () => {
  it('offers what the articles can answer as buttons', async () => {
    const page = await (await client().get('/')).text();
    expect(page).toContain('<button type="button" data-q="产业类项目有几个">产业类项目有几个</button>');
    expect(page).toContain('2 篇资料');
  });

  it('says so when there are no articles', async () => {
    const { knowledge } = fakeBot();
    const empty = fakeBot({ knowledge: { ...knowledge, articles: [], examples: () => [] } });
    const page = await (await client({}, empty).get('/')).text();
    expect(page).toContain('还没有读到文章');
    expect(page).not.toContain('可以这样问');
  });

  it('loads nothing from elsewhere and holds no inline code', async () => {
    const page = await (await client().get('/')).text();
    expect(page).not.toMatch(/https?:\/\//);
    expect(page).not.toMatch(/<style|style="| on\w+="|<script(?! type="module" src="\/static\/)/);
  });

  it('links only to files that are served', async () => {
    const { get } = client();
    const page = await (await get('/')).text();
    const files = [...page.matchAll(/(?:href|src)="(\/static\/[^"]+)"/g)].map(([, path]) => path ?? '');
    const statuses = await Promise.all(files.map(async (path) => (await get(path)).status));
    expect(files.length).toBeGreaterThan(3);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});

describe('POST /api/chat', () => {
  it('gives the bubble, the text to copy and the answer behind them', async () => {
    const reply = await json(client().post('/api/chat', { q: '总投资多少', thread }));
    expect(reply.html).toContain('<p class="headline figure"><b>38.6</b>亿元</p>');
    expect(reply.plain).toMatch(/^38\.6亿元\n口径：临江县/);
    expect(reply.answer).toEqual(answer);
  });

  it('hands the bot the thread of the tab, so that follow-ups belong together', async () => {
    const bot = fakeBot();
    const { post } = client({}, bot);
    await post('/api/chat', { q: '总投资多少', thread });
    const followUp = await json(post('/api/chat', { q: '产业类的呢', thread }));
    const otherTab = await json(post('/api/chat', { q: '产业类的呢', thread: 'another-tab-1' }));
    expect(followUp.plain).toBe('21.4亿元');
    expect(otherTab.plain).toBe('请先问一个完整的问题');
    expect(bot.heard[0]).toEqual({ platform: 'web', thread, user: thread, text: '总投资多少' });
  });

  it('says so when the bot stays silent, as it does after too many questions', async () => {
    const silent = fakeBot({ handle: async () => ({ blocks: [] }) });
    const response = await client({}, silent).post('/api/chat', { q: '问', thread });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '60']);
  });

  it.each([
    ['no thread', { q: '问' }],
    ['a thread that is no key', { q: '问', thread: '../../x y' }],
    ['an empty question', { q: '', thread }],
    ['a number for a question', { q: 5, thread }],
    ['a field it does not know', { q: '问', thread, admin: true }],
  ])('refuses %s', async (_what, body) => {
    expect((await client().post('/api/chat', body)).status).toBe(400);
  });

  it('answers a broken bot with 500, a line in the log and not a word of the question', async () => {
    const broken = fakeBot({ handle: () => Promise.reject(new Error('failed on 秘密问题')) });
    const { post, lines } = client({}, broken);
    const response = await post('/api/chat', { q: '秘密问题', thread });
    const body = await response.text();
    expect(response.status).toBe(500);
    expect(body).not.toMatch(/failed|at |\.ts/);
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('秘密');
  });
});

describe('POST /api/feedback', () => {
  it('passes on and logs what was pressed under which answer', async () => {
    const given: Feedback[] = [];
    const { post, lines } = client({ onFeedback: (feedback) => given.push(feedback) });
    const { id } = await json(post('/api/chat', { q: '总投资多少', thread }));
    const response = await post('/api/feedback', { id, useful: false });
    expect(response.status).toBe(204);
    expect(given).toEqual([{ id, useful: false }]);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { level: 'info', message: 'page: answered', id, status: 'answered' },
      { level: 'info', message: 'page: feedback', id, useful: false },
    ]);
  });

  it('refuses an id that no answer has the form of', async () => {
    expect((await client().post('/api/feedback', { id: 'x\nforged line', useful: true })).status).toBe(400);
  });
});
