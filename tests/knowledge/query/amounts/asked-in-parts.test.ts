/** What is asked of a stage that is named alone, of a county in a page on its city, and of who is given, not who gives. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom(
  {
    title: '1—4月赣州市固定资产投资平稳增长',
    publishedOn: '2023-05-20',
    paragraphs: [
      '1—4月，全市完成固定资产投资412.6亿元，增长8.7%。',
      '石城县完成投资58.3亿元，增长9.4%；宁都县47.6亿元。',
    ],
  },
  {
    title: '石城县清潭水厂加快建设',
    publishedOn: '2023-06-20',
    paragraphs: ['石城县清潭水厂总投资1.5亿元，分两期建设，其中一期规模1万吨，投资8200万元。'],
  },
);

it.each([
  ['石城县2023年1-4月固定资产投资多少', ['58.3亿元']],
  ['石城县清潭水厂总投资扣掉一期，还剩多少', ['0.68亿元']],
])('%s', (question, expected) => {
  expect(ask(question).values.map(({ text }) => text)).toEqual(expected);
});
