/** 全省重点项目 asks for the province's; 我县的全省重点项目 are those of a list of the province's. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '省政府领导到我县调研',
    publishedOn: '2024-08-06',
    paragraphs: [
      '调研组先后到嵩县经开区实地查看。嵩县今年实施重点项目74个，总投资310亿元；前7个月完成投资66亿元。',
      '今年，全省实施重点项目1870个。',
    ],
  }),
);

it.each([
  ['全省重点项目多少个', ['1870个']],
  ['嵩县重点项目多少个', ['74个']],
  ['全省重点项目完成投资多少', []],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});
