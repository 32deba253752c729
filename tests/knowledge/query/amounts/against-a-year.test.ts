/** 比2022年多几个: the year a change is held against is not the year it is told for. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '湄潭县重点项目开工',
    publisher: '湄潭融媒',
    publishedOn: '2023-03-11',
    paragraphs: [
      '湄潭县安排2023年第一批重点项目共计215个，总投资851亿元。与2022年同期申报相比，项目个数、总投资分别增长30个、78亿元。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['湄潭第一批总投资比2022年多多少', ['78亿元']],
  ['湄潭第一批重点项目比2022年多几个', ['30个']],
  ['湄潭第一批总投资比2021年多多少', []],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});
