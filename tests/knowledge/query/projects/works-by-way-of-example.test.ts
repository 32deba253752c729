import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const page = {
  title: '【访谈实录】抓项目促投资——访安康市发展和改革委员会主任',
  publishedOn: '2024-07-28',
  paragraphs: [
    '记者：能否举几个例子？',
    '王林：比如岚河新城产业园二期，总投资12.4亿元，今年计划投资3亿元，已入驻企业9家。再比如石泉县青峰抽水蓄能电站前期工作，装机容量120万千瓦，估算总投资83亿元，可研报告已通过审查。',
  ],
};
const figures = figuresOf(answersFrom(page));

describe('works told of behind 比如', () => {
  it.each<[string, readonly string[]]>([
    ['石泉县青峰抽水蓄能电站的装机容量和估算总投资分别是多少', ['120万千瓦', '83亿元']],
    ['石泉青峰抽蓄总投资多少', ['83亿元']],
    ['岚河新城产业园二期入驻企业多少家', ['9家']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
