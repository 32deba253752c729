/** Classes of the “三个一批” side by side, each with its sum; and how far those signed have come. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '金水区第八期项目情况',
    publishedOn: '2024-08-10',
    paragraphs: [
      '金水区第八期“三个一批”项目共136个，其中签约48个、总投资352.4亿元，开工57个、总投资401.6亿元，投产31个、总投资188.2亿元。',
    ],
  }),
);

it.each([
  ['金水区第八期开工项目总投资多少', '401.6亿元'],
  ['金水区第八期签约项目总投资多少', '352.4亿元'],
  ['金水区第八期开工项目多少个', '57个'],
])('%s: %s', (question, figure) => {
  expect(figures(question)).toEqual([figure]);
});
