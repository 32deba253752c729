/** 共9亿元，其中…: what has been got of several funds together, and no one of them. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '对话局长：上半年投资怎么看',
    publisher: '万载县融媒体中心',
    publishedOn: '2024-07-25',
    paragraphs: [
      '上半年，万载县固定资产投资同比增长7.4%，民间投资增长9.1%。',
      '上半年，我们争取到位中央预算内投资、超长期特别国债和地方政府专项债券共12.3亿元，其中超长期特别国债项目9个、资金3.1亿元，专项债券7.4亿元。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['万载上半年争取资金一共多少', ['12.3亿元']],
  ['万载上半年专项债券一共争取多少', ['7.4亿元']],
  ['万载上半年特别国债资金多少', ['3.1亿元']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
