/** 前三季度 of a plan that a page of March sets out is of the year planned. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '石门县2024年重点项目投资计划',
    publisher: '石门县发展和改革局',
    publishedOn: '2024-03-08',
    paragraphs: [
      '石门县2024年安排重点项目96个，年度计划投资88亿元。',
      '一季度计划完成投资19亿元，上半年计划完成投资43亿元，前三季度计划完成投资67亿元。',
    ],
  }),
);

describe('stretches of the year planned', () => {
  it.each([
    ['石门县2024年前三季度计划完成投资多少', ['67亿元']],
    ['石门县2024年上半年计划完成投资多少', ['43亿元']],
    ['石门县2023年前三季度计划完成投资多少', []],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});
