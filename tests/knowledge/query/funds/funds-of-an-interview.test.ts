/** What a county got from above, told fund by fund in the third talk of a series. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '拼抢四季度 ——访湄潭县发展和改革局局长',
  publishedOn: '2024-10-18',
  paragraphs: [
    '编者按：本报推出“县区局长访谈录”，今天刊发第三期。',
    '记者：在争取上级资金方面有哪些成效？',
    '局长：今年以来，全县共争取各类上级资金18.9亿元。其中，中央预算内投资项目33个、资金4.3亿元；“两重”项目6个、资金2.8亿元；地方政府专项债券项目21个、资金11.8亿元。专项债资金目前已使用8.26亿元，使用率70%。',
    '局长：前三季度共解决项目用地960亩，其中工业用地610亩。',
  ],
});
const told = figuresOf(ask);

it.each([
  ['湄潭县争取专项债多少', ['11.8亿元']],
  ['湄潭县专项债用了多少', ['8.26亿元']],
  ['湄潭县今年争取中央预算内投资资金多少', ['4.3亿元']],
  ['湄潭县三季度为止解决用地多少亩', ['960亩']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

it('is told of no batch', () => {
  expect(ask('湄潭县争取专项债多少').values[0]?.basis).not.toHaveProperty('batch');
});

it('takes another fund by what it is called', () => {
  const next = ask('两重的呢', ['湄潭县今年争取中央预算内投资资金多少']);
  expect(next.values.map(({ text }) => text)).toEqual(['2.8亿元']);
});
