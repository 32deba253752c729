/** How far a measure lies from what the year aims at: of that measure, and of the whole year. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '界首高新区2024年上半年工作总结和下半年工作打算',
    publisher: '界首高新区管委会',
    publishedOn: '2024-07-16',
    paragraphs: [
      '一、主要指标完成情况。1-6月，完成一般公共预算收入5.14亿元，同比增长4.7%；规上工业开票销售207.3亿元，增长8.2%；工业投资31.4亿元，增长11.6%，其中设备投资14.9亿元；实际到账外资2150万美元，完成全年任务的43.0%。',
      '二、下半年工作打算。全年力争实现规上工业开票销售450亿元、工业投资66亿元；下半年确保新签约项目25个以上。',
    ],
  }),
);

describe('short of the aim of the year', () => {
  it.each<[string, readonly string[]]>([
    ['界首高新区全年工业投资目标多少', ['66亿元']],
    ['界首高新区全年工业投资目标还差多少', ['34.6亿元']],
    ['界首高新区工业投资离全年目标还差多少', ['34.6亿元']],
    ['界首高新区规上工业开票销售距全年目标差多少', ['242.7亿元']],
    ['界首高新区设备投资离全年目标差多少', []],
    ['界首高新区财政收入离全年目标还差多少', []],
    ['界首高新区工业投资1—6月增多少', ['11.6%']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('sums what all have come to, not one work', () => {
    const told = figuresOf(
      answersFrom({
        title: '淮南市召开三季度调度会',
        publishedOn: '2024-10-14',
        paragraphs: [
          '1至9月，全市重点项目完成投资413.6亿元。',
          '四季度要冲刺，确保全年完成投资560亿元以上。要加快推进淮南东部物流枢纽等标志性项目，淮南东部物流枢纽总投资18.5亿元，1至9月完成投资4.7亿元。',
        ],
      }),
    );
    expect(told('淮南离全年560亿目标还差多少')).not.toContain('555.3亿元');
  });
});
