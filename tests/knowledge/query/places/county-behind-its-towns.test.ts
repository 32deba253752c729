/** A bulletin that ends its list of towns with what all the county has done. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '重点项目红黑榜',
    publishedOn: '2024-07-09',
    paragraphs: [
      '宁晋县通报上半年重点项目红黑榜。红榜：高新区完成投资24亿元，占年度计划的59%；大陆村镇完成投资3.6亿元，占年度计划的62%。',
      '黑榜：换马店镇完成投资0.7亿元，占年度计划的19%；北河庄镇完成投资0.4亿元，占年度计划的14%。全县完成投资66亿元，占年度计划的53%。',
    ],
  }),
);

it.each([
  ['全县完成投资多少', ['66亿元']],
  ['全县占年度计划多少', ['53%']],
  ['哪个镇完成投资最多', ['3.6亿元']],
  ['北河庄镇完成投资多少', ['0.4亿元']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
