/** An interview that tells of the county and then of its park: what the park has done is not what the county has. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '专访霍邱县县委书记：以项目之“进”撑发展之“稳”',
    publisher: '皖西日报',
    publishedOn: '2023-03-02',
    paragraphs: [
      '2022年，我县实施重点项目236个，完成投资178.6亿元，增长12.4%。',
      '叶集现代产业园是我县的主战场。去年园区完成固定资产投资46.3亿元，同比增长33%。',
    ],
  }),
);

it.each([
  ['霍邱县2022年重点项目完成投资多少', ['178.6亿元']],
  ['园区2022年固投多少', ['46.3亿元']],
  ['霍邱县2022年固投多少', []],
  ['霍邱县2022年固投增速多少', []],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
