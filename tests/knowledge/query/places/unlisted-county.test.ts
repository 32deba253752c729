/** A county that the table of divisions does not hold is a place of its own, not the city it lies in. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '瑭溪县2024年上半年重点项目完成投资9.4亿元',
  publishedOn: '2024-07-12',
  paragraphs: [
    '上半年，瑭溪县62个重点项目完成投资9.4亿元，占年度计划的54.3%。',
    '其中，瑭溪县水厂扩建项目总投资1.8亿元，完成投资0.9亿元。',
    '同期，洛阳市重点项目完成投资880亿元，瑭溪县完成率居全市第四位。',
  ],
});
const figures = figuresOf(ask);

describe('a county no table holds', () => {
  it.each<[string, readonly string[]]>([
    ['瑭溪县2024年上半年重点项目完成投资多少', ['9.4亿元']],
    ['瑭溪上半年重点项目投了多少', ['9.4亿元']],
    ['瑭溪水厂扩建总投资多少', ['1.8亿元']],
    ['洛阳市2024年上半年重点项目完成投资多少', ['880亿元']],
    ['洛阳市2024年上半年有多少个重点项目', []],
    ['宜阳县2024年上半年重点项目完成投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('a county nobody has heard of', () => {
  it.each([
    '建弥市2024年上半年重点项目完成投资多少',
    '2024年建弥市水厂扩建项目总投资多少',
    '安弥区完成投资多少',
    '和建弥市比，安弥县完成投资多多少',
  ])('%s', (question) => {
    expect(figures(question)).toEqual([]);
  });
});
