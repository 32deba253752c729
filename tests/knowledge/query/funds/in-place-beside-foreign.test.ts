/** 招商到位资金 is no foreign capital told right behind it. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '涡阳县前10月招商引资成效明显',
    publishedOn: '2024-11-09',
    paragraphs: [
      '1—10月，涡阳县招商引资到位资金91.2亿元，同比增长12.1%，完成全年目标104亿元的87.7%；实际利用外商直接投资2160万美元，同比增长9%。',
    ],
  }),
);

it.each([
  ['涡阳前10月招商到位资金', ['91.2亿元']],
  ['涡阳前10月招商引资到位资金完成全年目标多少', ['87.7%']],
  ['涡阳前10月利用外资多少', ['2160万美元']],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});
