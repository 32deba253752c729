/** Zones and towns of one list: who asks for towns is told of towns. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '如皋市前三季度各区镇项目建设通报',
    publishedOn: '2024-10-11',
    paragraphs: [
      '前三季度，各区镇完成工业投资情况如下：',
      '如皋高新区完成27.3亿元，占年度计划的101.6%；如皋开发区完成39.8亿元，占年度计划的97.2%；白蒲镇完成6.1亿元，占年度计划的82.7%；搬经镇完成5.4亿元，占年度计划的103.8%；江安镇完成4.7亿元，占年度计划的75.9%。',
    ],
  }),
);

it.each([
  ['哪几个镇没完成年度计划', ['82.7%', '75.9%']],
  ['超额完成年度计划的是哪个镇', ['103.8%']],
  ['哪个镇完成率最低', ['75.9%']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
