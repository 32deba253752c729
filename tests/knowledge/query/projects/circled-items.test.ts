/** Works that circled numbers list, each headed by its name. */
import { expect, it } from 'vitest';
import { readArticle } from '../../../../src/knowledge/article/index.ts';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const PAGE = `湄潭县2024年第二批重大项目集中开工
2024-06-26

▍重点项目速览
① 湄江储能电池项目。总投资11.4亿元，其中一期投资6.2亿元，用地190亩，达产后可实现年产值23亿元，预计2025年12月一期投产。
② S207湄潭段改建工程。路线全长18.3公里，按一级公路标准建设，总投资9.7亿元，工期20个月。
③ 县第二人民医院迁建项目。总投资4.6亿元，设置床位400张。
`;

function read(bytes: Uint8Array) {
  const article = readArticle('works.txt', bytes);
  if ('rejected' in article) throw new Error(article.rejected);
  return article;
}

const ask = answersFrom(read(new TextEncoder().encode(PAGE)));
const told = figuresOf(ask);

it.each([
  ['湄潭第二批集中开工总投资最大的项目是哪个', ['11.4亿元']],
  ['湄潭第二批集中开工5亿元以上的是哪两个项目', ['11.4亿元', '9.7亿元']],
  ['S207湄潭段总投资多少', ['9.7亿元']],
  ['湄潭县第二人民医院迁建项目总投资多少', ['4.6亿元']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

it('cites a work with the title of its item', () => {
  const [citation] = ask('S207湄潭段总投资多少').citations;
  expect(citation?.quote).toMatch(/^② S207湄潭段改建工程。路线全长/);
});
