import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '安陆市1—10月项目资金执行情况通报',
    publishedOn: '2021-11-12',
    paragraphs: ['各地要倒排工期，确保11月底支出率达到82%，年底前达到93%以上。'],
  }),
);

it.each([
  ['安陆市2021年11月底支出率要达到多少', ['82%']],
  ['安陆市2021年底支出率目标多少', ['93%']],
])('a rate aimed at twice: %s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});
