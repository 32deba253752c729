/** 未来5年 of a page is the 往后五年 of who asks, whenever either is said. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = figuresOf(
  answersFrom({
    title: '云阳县一季度政银企洽谈会召开',
    publishedOn: '2022-03-29',
    paragraphs: ['三峡银行代表表示，计划在未来4年内向云阳县提供不低于90亿元的融资支持。'],
  }),
);

it.each([
  ['三峡银行往后四年给云阳多少融资', ['90亿元']],
  ['三峡银行今后4年给云阳多少融资', ['90亿元']],
  ['三峡银行未来十年给云阳多少融资', []],
])('%s', (question, told) => {
  expect(ask(question).map((text) => text.replace(/^不低于/, ''))).toEqual(told);
});
