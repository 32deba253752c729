import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '岑巩县前三季度招商引资情况',
    publishedOn: '2024-10-16',
    paragraphs: [
      '今年以来，岑巩县由县领导带队外出招商31次，接待客商126批840余人次，签约项目23个。',
      '重点项目分两批下达，第二批项目9个，完成投资12亿元，占年度计划的53%，比去年同期增长7%。',
    ],
  }),
);

describe('visits are counted in 批, and growth in 百分之几', () => {
  it.each<[string, readonly string[]]>([
    ['岑巩今年接待了多少批客人', ['126批']],
    ['岑巩县今年接待客商多少批次、多少人次', ['126批', '840余人次']],
    ['岑巩县今年外出招商多少次', ['31次']],
    ['岑巩县第二批项目多少个', ['9个']],
    ['岑巩县今年签约项目多少个', ['23个']],
    ['岑巩县第二批项目比去年同期多了百分之几', ['7%']],
    ['岑巩县第二批项目完成了年度计划的百分之几', ['53%']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
