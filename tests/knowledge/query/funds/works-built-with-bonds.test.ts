/** Bonds of a county, what was spent of them, and what is built with them. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '镇平县专项债券使用情况',
    publishedOn: '2024-09-15',
    paragraphs: [
      '截至8月底，镇平县专项债券项目21个，总投资88亿元，今年新增专项债券额度13.6亿元，已支出7.9亿元，支出进度58.1%。',
    ],
  }),
);

it.each([
  ['债券多少', ['13.6亿元']],
  ['专项债券一共多少', ['13.6亿元']],
  ['专项债券支出多少', ['7.9亿元']],
  ['专项债券项目总投资多少', ['88亿元']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
