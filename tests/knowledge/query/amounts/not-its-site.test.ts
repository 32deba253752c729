/** What a work makes is not how large its site is; a rise is no part of a whole; 按总投资算 is no matter of the year's plan. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '登封市重点项目进展',
    publishedOn: '2024-11-05',
    paragraphs: [
      '石道乡智慧菇房项目：总投资1.8亿元，占地96亩，年产菇棒1300万棒。',
      '1—10月，全市500万元以上固定资产投资（不含农户）同比增长6.4%，增速比1—9月提高0.3个百分点。',
      '颍河光伏项目总投资9.6亿元，年度计划投资4亿元，1—10月完成投资3.7亿元，占年度计划的92.5%。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['石道乡智慧菇房项目总投资和年产能是多少', ['1.8亿元', '1300万棒']],
  ['石道乡智慧菇房项目占地多少', ['96亩']],
  ['登封市1—10月固定资产投资同比增长多少', ['6.4%']],
  ['颍河光伏项目按总投资算还剩多少投资没完成', []],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});
