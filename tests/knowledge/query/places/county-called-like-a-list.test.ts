/** 社旗县: a county whose name holds the word for counties of the steppe. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '社旗县集中签约11个项目',
    publishedOn: '2024-05-16',
    paragraphs: ['5月15日，社旗县举行招商项目集中签约仪式，11个项目集中签约，总投资42.5亿元。'],
  }),
);

it.each([
  ['社旗县集中签约几个项目', ['11个']],
  ['社旗县签约总投资', ['42.5亿元']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
