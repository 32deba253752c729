/** Money got from above by several ways, each with how many projects it supports. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '楚雄州上半年重大项目建设新闻发布会实录',
    publisher: '楚雄日报',
    publishedOn: '2024-07-20',
    paragraphs: [
      '资金争取方面，上半年全州争取中央预算内投资12.6亿元，支持项目35个；超长期特别国债18.2亿元，支持项目44个；地方政府专项债券27.5亿元，支持项目61个。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['楚雄州上半年争取中央预算内投资多少', ['12.6亿元']],
  ['楚雄州上半年超长期特别国债支持了几个项目', ['44个']],
  ['楚雄州上半年专项债支持了几个项目', ['61个']],
  ['楚雄州上半年中央预算内投资、超长期特别国债、专项债加起来一共多少', ['58.3亿元']],
  ['楚雄州上半年超长期特别国债和专项债各多少', ['18.2亿元', '27.5亿元']],
  ['楚雄州上半年中央预算内投资和专项债合计多少', ['40.1亿元']],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});
