/** ◆2024年工作回顾: a line with a mark that says of which year all below it is. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '一图读懂府谷县2024年政府工作报告',
  publishedOn: '2024-02-11',
  paragraphs: [
    '2月6日，县长代表县人民政府作政府工作报告。摘要如下：',
    '◆2023年工作回顾',
    '——地区生产总值完成862亿元，增长5.1%；',
    '项目建设扎实推进。实施重点项目121个，完成投资214亿元。争取各类专项债券7.6亿元。',
    '◆2024年主要预期目标',
    '地区生产总值增长5.5%左右。',
    '◆2024年重点工作',
    '1.抓项目扩投资。安排重点项目138个，总投资960亿元，年度投资230亿元。争取专项债券9亿元以上。',
  ],
});
const figures = figuresOf(ask);

it.each([
  ['府谷2023年重点项目完成投资多少', ['214亿元']],
  ['府谷县2023年地区生产总值多少', ['862亿元']],
  ['府谷县2024年安排重点项目多少个', ['138个']],
  ['府谷2024年专项债打算争取多少', ['9亿元']],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});

it('a line of work is nothing that money is put into', () => {
  expect(ask('府谷县重点项目总投资多少').values[0]).toMatchObject({
    text: '960亿元',
    basis: { subject: '重点项目' },
  });
});
