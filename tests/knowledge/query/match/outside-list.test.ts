/** What is told of 重点项目 at large is not told of the list that the page calls by its name. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '沂源县召开项目建设推进会',
    publishedOn: '2023-11-20',
    paragraphs: [
      '1—10月，58个县重点项目完成投资42亿元，占年度计划的84%；6个省重点项目完成投资15.3亿元。',
      '2024年计划实施重点项目96个，年度计划投资110亿元。',
    ],
  }),
);

it.each([
  ['沂源县重点项目年度计划投资多少', ['110亿元']],
  ['沂源县级重点项目年度计划投资多少', ['50亿元']],
  ['沂源县省重点项目年度计划投资多少', []],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});
