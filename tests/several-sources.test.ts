/** One text printed by two pages, from the folder to what people read. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { articlePage } from '../src/adapters/web/render/article.ts';
import { articlePath } from '../src/adapters/web/render/links.ts';
import { listPage } from '../src/adapters/web/render/list.ts';
import { type Bot, createBot, guardKnowledge, plainText } from '../src/bot/index.ts';
import { type Article, createKnowledge, type Knowledge } from '../src/knowledge/index.ts';
import { memoryConversations } from '../src/store/conversations.ts';
import { keepingLog } from './doubles/log.ts';

const text = [
  '3月5日，繁昌区荻港大桥正式开工建设。大桥总投资18.6亿元，全长4.2公里，双向六车道。',
  '大桥主跨638米，计划工期42个月。建成后，两岸车程由50分钟缩短到12分钟。',
].join('\n');
const pages = {
  'a.txt': `好消息！荻港大桥要开工了\n2023-03-08 来源：江城热线\n${text}\n征地补偿款3200万元已经发放到户。\n`,
  'm.txt': `荻港大桥开工建设\n2023-03-06 来源：繁昌区人民政府办公室\n${text}\n`,
};
const { log, lines } = keepingLog();

let folder: string;
let knowledge: Knowledge;
let bot: Bot;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'youju-'));
  for (const [name, page] of Object.entries(pages)) writeFileSync(join(folder, name), page);
  knowledge = guardKnowledge(createKnowledge({ docs: [folder] }), log);
  const clock = () => new Date('2023-05-01T00:00:00Z');
  bot = createBot({ knowledge, conversations: memoryConversations(), log, clock });
});
afterAll(() => rmSync(folder, { recursive: true }));

const say = async (words: string) =>
  plainText(await bot.handle({ platform: 'console', thread: 't', user: 'u', text: words }));
const articleNamed = (document: string) => knowledge.articles.find((a) => a.document === document) as Article;

it('an answer names the page it quotes and the other', async () => {
  const answer = await say('荻港大桥总投资多少');
  expect(answer).toContain(
    '《荻港大桥开工建设》 繁昌区人民政府办公室 2023-03-06 同文另见 江城热线 2023-03-08',
  );
  expect(lines).toEqual([]);
});

it('what only the other says is quoted from it', async () => {
  const answer = await say('荻港大桥征地补偿款多少');
  expect(answer).toContain('3200万元');
  expect(answer).toContain('《好消息！荻港大桥要开工了》 江城热线 2023-03-08');
});

it('/sources lists one article with both', async () => {
  const listing = await say('/sources');
  expect(listing).toContain('共收录1篇文章');
  expect(listing).toContain('同文另见 江城热线 2023-03-08');
});

it('the web page lists one article and links both', () => {
  const link = `<a href="${articlePath('a.txt')}">江城热线 2023-03-08</a>`;
  expect(listPage(knowledge)).toContain('共 1 篇');
  expect(listPage(knowledge)).toContain(link);
  const shown = (document: string) => articlePage(articleNamed(document), { all: [], current: 0 });
  expect(shown('m.txt')).toContain(link);
  expect(shown('a.txt')).toContain(`<a href="${articlePath('m.txt')}">同文，以此篇为准</a>`);
});
