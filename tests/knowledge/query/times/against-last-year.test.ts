/** What a county did in nine months of this year and in all of the last one. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom(
  {
    title: '太和县前三季度重点项目进展',
    publishedOn: '2024-10-12',
    paragraphs: [
      '前三季度，太和县重点项目完成投资131.8亿元，占年度计划的78.5%。',
      '上半年，全县重点项目完成投资85.2亿元。',
    ],
  },
  {
    title: '太和县2023年重点项目建设情况',
    publishedOn: '2024-01-08',
    paragraphs: ['2023年，太和县重点项目完成投资154.6亿元，实施重点项目92个。'],
  },
);
const told = figuresOf(ask);

it.each([
  // the name of the county ends in a word that compares
  ['太和去年重点项目完成投资多少', ['154.6亿元']],
  ['太和今年前三季度重点项目完成投资', ['131.8亿元']],
  ['前三季度比上半年完成投资多多少', ['46.6亿元']],
  // nine months are no year, and half a year of this one is not the last
  ['太和重点项目完成投资比去年多多少', []],
  ['太和重点项目完成投资和去年比多多少', []],
  ['太和重点项目完成投资比去年同期多多少', []],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

const whole = figuresOf(
  answersFrom({
    title: '扶沟县前三季度与去年对比',
    publishedOn: '2024-10-13',
    paragraphs: [
      '前三季度，扶沟县新开工项目310个，税收9.2亿元，同比增长15%。',
      '2023年全年，新开工项目245个，税收10.8亿元。',
    ],
  }),
);

it.each([
  ['去年同期税收多少', ['8亿元']],
  ['去年同期新开工项目多少个', []],
  ['2023年新开工项目多少个', ['245个']],
])('all of a year is no 同期: %s', (question, expected) => {
  expect(whole(question)).toEqual(expected);
});
