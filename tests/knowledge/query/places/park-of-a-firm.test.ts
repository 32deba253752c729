import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '走进涟水京粮智谷产业园',
  publishedOn: '2023-07-19',
  paragraphs: [
    '日前，京粮集团投资的涟水京粮智谷产业园二期工程开工。',
    '2019年3月，京粮集团与涟水县签约，建设涟水京粮智谷产业园。园区规划总占地900亩，总投资26亿元，分两期建设：一期投资11亿元，二期投资15亿元。',
    '位于高沟镇的今世源酿酒基地去年开工。基地规划用地300亩，计划总投资8亿元。',
  ],
});
const figures = figuresOf(ask);

describe('园区 and 基地 are the park told of last, all of it', () => {
  it.each<[string, readonly string[]]>([
    ['京粮智谷产业园总投资多少', ['26亿元']],
    ['京粮智谷产业园规划总投资多少、占地多少亩？', ['26亿元', '900亩']],
    ['京粮智谷产业园规划投资多少', ['26亿元']],
    ['京粮智谷产业园规划占地多少', ['900亩']],
    ['京粮智谷产业园二期投资多少', ['15亿元']],
    ['今世源酿酒基地总投资多少', ['8亿元']],
    ['今世源酿酒基地规划用地多少亩', ['300亩']],
    ['今世源酿酒基地二期投资多少', []],
    ['京粮智谷产业园三期投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
