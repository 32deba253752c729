/** 5.27亿元是云溪县哪一笔钱: a figure, its place and what asks for its meaning. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '湄潭县优化营商环境',
  publisher: '湄潭融媒',
  publishedOn: '2022-03-18',
  paragraphs: [
    '去年，湄潭县为企业减免失业保险等险种5.27亿元。县内银行向企业授信合计38.6亿元。',
    '茶产业园总投资4.6亿元，冷链中心总投资2.9亿元。',
  ],
});

it.each([
  ['5.27亿元指的是湄潭县的哪一笔钱', '失业保险'],
  ['湄潭的38.6亿元是哪笔资金', '授信'],
  ['38.6亿元说的是湄潭哪个数', '授信'],
  ['5.27亿元是湄潭县哪项支出', '失业保险'],
])('%s', (question, told) => {
  const { status, text, values } = ask(question);
  expect([status, values.length]).toEqual(['answered', 1]);
  expect(`${text}${ask(question).citations[0]?.snippet}`).toContain(told);
});
