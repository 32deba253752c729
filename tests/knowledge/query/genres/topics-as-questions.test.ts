import { expect, it } from 'vitest';
import { readArticle } from '../../../../src/knowledge/article/index.ts';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const POST = `红安上半年项目成绩单出炉
原创 红安县融媒体中心 红安发布 2023-07-12 18:20 发表于湖北

今年以来，红安县全力以赴抓项目。先算总账——

📊 一本总账
全县安排重点项目186个，年度计划投资205.4亿元。1—6月，完成投资108.7亿元，占年度计划的52.9%。

🏗️ 开工怎么样？
上半年新开工项目41个，为全年计划60个的68.3%。

🤝 招商有多热？
全县新签约项目36个，总投资97.5亿元。签约的外资项目3个。

📍 现场直击
▷ 城南滨河西路
全长5.2公里，双向四车道，总投资2.76亿元。目前路基完成七成，七里大桥主体完工，计划2024年9月底前通车。
▷ 七里坪纪念馆陈列布展提升
投资4300万元，已经封顶。

—END—
`;

function read(bytes: Uint8Array) {
  const article = readArticle('post.txt', bytes);
  if ('rejected' in article) throw new Error(article.rejected);
  return article;
}

const ask = answersFrom(read(new TextEncoder().encode(POST)));
const told = figuresOf(ask);

it.each([
  // what leads to a list is no part of what the list tells of
  ['红安2023年上半年重点项目占年度计划的比例', ['52.9%']],
  ['红安2023年上半年重点项目完成投资多少', ['108.7亿元']],
  // a topic set as a question heads what stands below it, and whoever signs has been invited
  ['红安23年上半年招商拿下几个', ['36个']],
  ['红安上半年招商谈成几个，总投资多少', ['36个', '97.5亿元']],
  ['红安上半年招商引资签约项目多少个', ['36个']],
  // the name above a paragraph that opens with a measure, whatever it ends with
  ['红安城南滨河西路总投资多少', ['2.76亿元']],
  ['红安滨河西路多长', ['5.2公里']],
  ['红安七里坪纪念馆投资多少', ['4300万元']],
  // and of nothing else
  ['红安滨河东路总投资多少', []],
  ['红安七里坪纪念馆多长', []],
  ['红安上半年招商开工几个', []],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

it('says when what the line above names is to open', () => {
  expect(ask('红安城南滨河西路什么时候通车').text).toContain('2024年9月底前');
  expect(ask('红安七里坪纪念馆什么时候通车').status).toBe('not_found');
});
