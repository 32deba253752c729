/** Visitors of one holiday, asked for by the name of another. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '丰顺县国庆假期旅游市场火热',
    publishedOn: '2024-10-09',
    paragraphs: ['国庆假期7天，丰顺县共接待游客52.7万人次，同比增长18.3%，实现旅游收入3.46亿元。'],
  }),
);

it.each([
  ['丰顺国庆假期接待游客多少人次', ['52.7万人次']],
  ['丰顺县国庆旅游收入', ['3.46亿元']],
  ['丰顺五一假期接待游客多少', []],
  ['丰顺县春节接待游客多少人次', []],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
