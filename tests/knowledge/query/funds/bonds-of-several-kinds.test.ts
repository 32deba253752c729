/** Bonds of two kinds and no sum of them: who names no kind is asked which. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '郓城县政府债券发行情况',
  publishedOn: '2024-10-10',
  paragraphs: [
    '截至9月底，郓城县发行新增专项债券21.7亿元，已支出16.9亿元。',
    '再融资债券发行7.8亿元，用于偿还到期本金。',
  ],
});

it.each(['债券一共发行了多少', '债券一共多少'])('asks back: %s', (question) => {
  expect(ask(question).status).toBe('clarify');
});

it.each([
  ['专项债券多少', ['21.7亿元']],
  ['再融资债券发行多少', ['7.8亿元']],
])('%s', (question, expected) => {
  expect(figuresOf(ask)(question)).toEqual(expected);
});
