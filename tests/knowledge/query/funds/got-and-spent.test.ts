/** How many projects, how much money, and how much of it is spent, asked in one breath; what the year is to bring. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '信丰县用好政策资金',
    publishedOn: '2024-08-06',
    paragraphs: [
      '除专项债券外，信丰县还争取到超长期特别国债项目6个、资金3.4亿元，已支出1.5亿元，支出率为44.1%。',
      '8月起开展“大干一百天”攻坚行动，力争三季度末完成年度计划的80%，全年完成投资460亿元以上。',
    ],
  }),
);

it.each([
  ['信丰县争取到超长期特别国债项目____个、资金____亿元，已支出____亿元', ['6个', '3.4亿元', '1.5亿元']],
  ['信丰县超长期特别国债争取了几个项目、多少资金，支出了多少', ['6个', '3.4亿元', '1.5亿元']],
  ['信丰县全年力争完成投资多少亿元', ['460亿元']],
  ['信丰县今年确保完成重点项目投资多少亿元以上', ['460亿元']],
])('%s', (question, expected) => expect(told(question)).toEqual(expected));
