import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const page = [
  '涟水京粮智谷产业园：荒滩上长出“粮油城”',
  '2023-04-02 来源：涟水县融媒体中心',
  '',
  '3月26日，涟水京粮智谷产业园二期工程动工。',
  '截至今年3月底，园区签约入驻企业47家，已投产31家。2022年，园区实现产值18.2亿元，上缴税收5420万元。',
  '“十四五”期间，园区计划引进企业150家以上。',
];
const figures = figuresOf(answersFrom(articleRead('park.txt', page.join('\n'))));

describe('what a page about one park calls 园区 is that park', () => {
  it.each<[string, readonly string[]]>([
    ['京粮智谷产业园2022年产值多少', ['18.2亿元']],
    ['涟水京粮智谷园22年交了多少税', ['5420万元']],
    ['京粮智谷产业园入驻企业多少家', ['47家']],
    ['京粮智谷产业园投产企业多少家', ['31家']],
    ['涟水那园子招了多少家厂', ['47家']],
    ['涟水园区有多少家企业', ['47家']],
    ['涟水园区计划引进企业多少家', ['150家']],
    ['城南产业园2022年产值多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
