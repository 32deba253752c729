/** 这是我县获得的第三批专项债券: a batch of money is not the one that the page is about. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '新野县重点项目建设有序推进',
    publishedOn: '2024-10-12',
    paragraphs: [
      '前三季度，新野县实施重点项目78个，新开工项目23个，完成投资102亿元。',
      '近日，全县争取专项债券5.4亿元。这是我县今年获得的第三批专项债券。',
    ],
  }),
);

it.each([
  ['第三批开工项目几个', []],
  ['新野县重点项目几个', ['78个']],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});
