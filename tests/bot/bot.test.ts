import { beforeEach, describe, expect, it } from 'vitest';
import { type Bot, createBot, plainText } from '../../src/bot/index.ts';
import { notices, reply as wording } from '../../src/bot/wording.ts';
import type { Answer, Asking } from '../../src/knowledge/index.ts';
import { memoryConversations } from '../../src/store/conversations.ts';
import {
  answered,
  article,
  cite,
  fakeKnowledge,
  notFound,
  type Scripted,
  value,
} from '../doubles/knowledge.ts';
import { keepingLog } from '../doubles/log.ts';

const page = article(
  '2022/a.txt',
  '云溪区集中开工',
  ['开工项目12个,总投资86.5亿元。', '签约项目9个,总投资40亿元。'],
  '2022-05-10',
);
const started = answered('86.5亿元\n云溪区 · 开工 · 总投资\n· 产业类项目', {
  values: [value(86.5, '亿元')],
  citations: [cite(page, '开工项目12个,总投资86.5亿元。')],
});
const signed = answered('40亿元', {
  values: [value(40, '亿元', { basis: { region: '云溪区', phase: '签约' } })],
  citations: [cite(page, '签约项目9个,总投资40亿元。')],
  guessed: true,
  understood: '云溪区 · 签约 · 总投资',
});

let now: number;
let asked: Asking[];
let lines: string[];
let bot: Bot;

function build(answers: Record<string, Scripted>): void {
  const keeping = keepingLog();
  lines = keeping.lines;
  const knowledge = fakeKnowledge({ articles: [page], answers, examples: ['云溪区开工总投资多少'] });
  const spied = {
    ...knowledge,
    ask(question: string, asking: Asking): Answer {
      asked.push(asking);
      return knowledge.ask(question, asking);
    },
  };
  const clock = () => new Date(now);
  const conversations = memoryConversations();
  bot = createBot({
    knowledge: spied,
    conversations,
    log: keeping.log,
    clock,
    publicUrl: 'https://youju.example/',
  });
}

const send = (text: string, user = 'u1', thread = user) =>
  bot.handle({ platform: 'web', thread, user, text });
const say = async (text: string, user?: string, thread?: string) => plainText(await send(text, user, thread));

beforeEach(() => {
  now = Date.parse('2022-06-01T02:00:00Z');
  asked = [];
  build({ 开工总投资多少: started, 那签约的呢: signed, 你好: answered('您好。', { status: 'chat' }) });
});

describe('a question', () => {
  it('is answered with its figure, its basis and its proof', async () => {
    expect(await say('开工总投资多少')).toBe(
      [
        '86.5亿元',
        '口径：云溪区 · 开工 · 总投资',
        '  · 产业类项目',
        '出处：',
        '① 《云溪区集中开工》 2022-05-10',
        '   “开工项目12个,总投资86.5亿元。”',
        '   https://youju.example/articles/2022/a.txt?start=8-end'.replace(
          '8-end',
          `${cite(page, '开工项目12个,总投资86.5亿元。').start}&end=${cite(page, '开工项目12个,总投资86.5亿元。').end}#cited`,
        ),
      ].join('\n'),
    );
  });

  it('that had to be guessed says how it was read', async () => {
    expect(await say('那签约的呢')).toContain(wording.understood('云溪区 · 签约 · 总投资'));
  });

  it('marks the figure in its sentence', async () => {
    const { blocks } = await send('开工总投资多少');
    const evidence = blocks.find((block) => block.kind === 'evidence');
    const item = evidence?.items[0];
    expect(item?.marks.map(({ start, end }) => item.citation.snippet.slice(start, end))).toEqual([
      '86.5亿元',
    ]);
  });
});

describe('a follow-up', () => {
  const earlier = () => asked.at(-1)?.ctx;

  it('comes with the earlier questions of its thread', async () => {
    await say('开工总投资多少');
    await say('那签约的呢');
    expect(earlier()).toEqual(['开工总投资多少']);
  });
  it('does not see other threads', async () => {
    await say('开工总投资多少', 'u1');
    await say('那签约的呢', 'u2');
    expect(earlier()).toEqual([]);
  });
  it('is not confused by greetings', async () => {
    await say('开工总投资多少');
    await say('你好');
    await say('那签约的呢');
    expect(earlier()).toEqual(['开工总投资多少']);
  });
  it('comes too late after half an hour', async () => {
    await say('开工总投资多少');
    now += 31 * 60_000;
    await say('那签约的呢');
    expect(earlier()).toEqual([]);
  });
  it('is dated in the zone of the bot', async () => {
    now = Date.parse('2022-06-01T17:00:00Z');
    await say('开工总投资多少');
    expect(asked[0]?.now).toBe('2022-06-02');
  });
});

describe('commands', () => {
  it.each([
    '/ask 开工总投资多少',
    '／ask 开工总投资多少',
    '/ASK@YoujuBot 开工总投资多少',
    '/ask开工总投资多少',
  ])('%s', async (text) => expect(await say(text)).toContain('86.5亿元'));
  it.each(['/help', '/help@YoujuBot', '／ｈｅｌｐ', '/start'])('%s shows examples', async (text) =>
    expect(await say(text)).toContain('云溪区开工总投资多少'),
  );
  it('/help lists every command', async () => {
    const text = await say('/help');
    for (const { name } of bot.commands) expect(text).toContain(`/${name} `);
  });
  it('/sources lists the articles', async () =>
    expect(await say('/sources')).toContain('《云溪区集中开工》 2022-05-10'));
  it('/ask alone asks for the question', async () =>
    expect(await say('/ask')).toBe(notices.askWithoutQuestion));
  it('an unknown one is answered politely', async () =>
    expect(await say('/foo bar')).toBe(notices.unknownCommand('foo')));
  it('a slash before Chinese is a question', async () => {
    await say('/云溪区');
    expect(asked).toHaveLength(1);
  });
});

describe('input that is no question', () => {
  it.each([
    ['', notices.empty],
    ['  \n\t ', notices.empty],
    ['\u200b\u0000', notices.empty],
    ['👍🏽🎉', notices.wordless],
    ['？？？', notices.wordless],
  ])('%j', async (text, notice) => expect(await say(text)).toBe(notice));

  it('control characters are not passed on', async () =>
    expect(await say('开工\u0000总投资\u202e多少')).toContain('86.5亿元'));

  it('what is too long is cut, and that is said', async () => {
    const text = await say('长'.repeat(2_000_000));
    expect(text).toContain(notices.cut(500));
    expect(asked).toHaveLength(1);
  });
});

describe('a flood', () => {
  const pour = async (count: number, user = 'u1') => {
    const replies: string[] = [];
    for (let i = 0; i < count; i++) replies.push(await say('开工总投资多少', user));
    return replies;
  };
  it('gets one notice, then silence, and ends when it has drained', async () => {
    const replies = await pour(23);
    expect(replies.slice(0, 20).every((text) => text.startsWith('86.5亿元'))).toBe(true);
    expect(replies.slice(20)).toEqual([notices.flood, '', '']);
    now += 5000;
    expect(await pour(1)).toEqual(['']);
    now += 5001;
    expect((await pour(1))[0]).toContain('86.5亿元');
  });
  it('does not touch other users', async () => {
    await pour(25);
    expect((await pour(1, 'u2'))[0]).toContain('86.5亿元');
  });
});

describe('when something is wrong', () => {
  it('a fault is told politely and logged without the message', async () => {
    build({
      机密问题: () => {
        throw new Error('机密问题');
      },
    });
    expect(await say('机密问题')).toBe(notices.failed);
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('机密问题');
  });
  it('an unproven figure never gets out', async () => {
    build({ 开工总投资多少: { ...started, text: '99亿元' } });
    expect(await say('开工总投资多少')).toBe(wording.unproven);
    expect(lines).toHaveLength(1);
  });
  it('nor through the knowledge the adapters see', () => {
    build({ 开工总投资多少: { ...started, text: '99亿元' } });
    expect(bot.knowledge.ask('开工总投资多少', { now: '2022-06-01' }).text).toBe(wording.unproven);
  });
  it('a refusal offers what can be asked', async () => {
    const choices = [{ label: '云溪区 开工', q: '云溪区开工总投资' }];
    build({ 投产呢: notFound('没有投产的情况。', { choices }) });
    expect(await say('投产呢')).toBe(
      ['没有投产的情况。', wording.choices.not_found, '  1. 云溪区 开工'].join('\n'),
    );
  });
});
