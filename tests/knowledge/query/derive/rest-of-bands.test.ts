/** 其余6个均在1亿元以上 is no figure of those named before it, nor is 高于平均水平 an average. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '息县第十二期“三个一批”项目建设活动举行',
    publishedOn: '2024-05-17',
    paragraphs: [
      '第十二期“三个一批”项目中，签约项目10个，总投资42亿元；开工项目8个，总投资36亿元。',
      '从签约项目投资规模看，10亿元以上项目1个，5亿元至10亿元项目3个，其余6个均在1亿元以上。',
      '1—4月，全县重点项目完成投资38亿元，占年度计划95亿元的40%，高于全市平均水平2.3个百分点。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['息县十二期平均每个签约项目投资多少', ['4.2亿元', '42亿元', '10个']],
  ['息县重点项目还差多少没投', ['57亿元', '95亿元', '38亿元']],
  ['息县十二期签约项目5亿到10亿元的有几个', ['3个']],
])('%s', (question, expected) => {
  expect(told(question)[0]).toEqual(expected[0]);
});
