/** The sum that is told with the number of projects asked for, where the page has a larger one of the whole programme. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '松阳县推进河道整治工程',
    publishedOn: '2021-06-18',
    paragraphs: [
      '松阳县计划总投资28.4亿元，全面推进河道整治工程，其中，2021年计划投资5.7亿元实施26个河道整治工程重点项目建设。截至5月底，已完成投资2.3亿元，占年计划的40.4%。',
    ],
  }),
);

it.each([
  ['松阳县2021年那26个河道整治重点项目计划投资多少', '5.7亿元'],
  ['松阳26个河道整治项目投多少', '5.7亿元'],
  ['松阳26个河道整治项目完成投资多少', '2.3亿元'],
  ['松阳县河道整治工程总投资多少', '28.4亿元'],
])('%s', (question, told) => {
  expect(figures(question)).toEqual([told]);
});
