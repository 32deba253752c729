/** A paper comments on how many of the projects signed have begun, and on what the next year aims at. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '抓项目要算好“账”',
    publisher: '黄冈日报',
    publishedOn: '2024-01-18',
    paragraphs: [
      '2023年，黄冈市签约产业项目274个，协议总投资1340亿元。这些项目里，开工183个，开工率66.8%；投产79个，投产率28.8%。',
      '2024年，黄冈提出产业投资增长11%以上、签约项目开工率达到72%的目标。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['黄冈2023年签约项目开工率多少', ['66.8%']],
  ['黄冈签约项目开工率多少', ['66.8%']],
  ['黄冈2024年签约项目开工率目标多少', ['72%']],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});
