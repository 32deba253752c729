/** What is to be held in a month is no subject of the aim that stands behind it. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '崇义县上半年重点项目建设情况新闻发布会',
    publishedOn: '2023-07-20',
    paragraphs: [
      '上半年，崇义县重点项目完成投资41.3亿元。三季度我们将于8月下旬举行集中开工活动，全年力争完成投资90亿元以上。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['崇义2023年力争完成投资多少', ['90亿元']],
  ['崇义县上半年重点项目完成投资多少', ['41.3亿元']],
])('%s', (question, told) => {
  expect(figures(question)).toEqual(told);
});
