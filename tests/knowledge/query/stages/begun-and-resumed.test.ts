import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '青川县45个重大项目集中开复工',
  publishedOn: '2024-03-13',
  paragraphs: [
    '3月12日上午，青川县2024年春季重大项目集中开复工仪式在竹园镇举行。',
    '这次集中开复工的项目一共45个，总投资227.4亿元，年度计划投资88.9亿元。',
    '●新开工26个，总投资134.6亿元，年度计划投资49.7亿元',
    '●续建19个，总投资92.8亿元，年度计划投资39.2亿元',
  ],
});
const figures = figuresOf(ask);

describe('开（复）工 is one word, and what is begun is told apart from what goes on', () => {
  it.each<[string, readonly string[]]>([
    ['青川县这次集中开复工几个项目，总投资多少', ['45个', '227.4亿元']],
    ['青川县集中开（复）工的项目年度计划投资多少', ['88.9亿元']],
    ['青川县这回新开的有几个，盘子多大', ['26个', '134.6亿元']],
    ['青川县新开工的年度计划投资多少', ['49.7亿元']],
    ['青川县续建的几个，总投资多少', ['19个', '92.8亿元']],
    ['青川县复工的几个', []],
    ['青川县竣工几个项目', []],
    ['青川县2024年秋季集中开复工几个', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
