/** 完成多少 asks for what was done: a duty set, and what a project promises, are none of it. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom(
    {
      title: '潜川县召开经济运行调度会',
      publishedOn: '2024-06-12',
      paragraphs: [
        '今年市下达潜川县固定资产投资任务90亿元，到位资金任务20亿元，实际使用外资考核指标3000万美元。',
      ],
    },
    {
      title: '云溪冷链物流项目落户黎平县',
      publishedOn: '2024-06-12',
      paragraphs: ['云溪冷链物流项目位于黎平县经开区，总投资8亿元，项目产值20亿元、税收1.2亿元。'],
    },
    {
      title: '奇台县1—5月经济运行情况',
      publishedOn: '2024-06-12',
      paragraphs: ['1—5月，奇台县固定资产投资28亿元，增长9%。'],
    },
    {
      title: '惠来县1—8月重点项目进展',
      publishedOn: '2024-09-12',
      paragraphs: [
        '今年，全县纳入调度的省、市、县三级重点项目86个，总投资412亿元，年度计划投资118亿元。1—8月累计完成投资84亿元，占年度计划的71.2%。',
        '县重点项目50个，累计完成28亿元，占年度计划的64.4%。16个市重点项目完成投资32亿元。',
      ],
    },
  ),
);

describe('what was achieved', () => {
  it.each<[string, readonly string[]]>([
    ['潜川县完成固定资产投资多少', []],
    ['惠来县2024年1—8月重点项目累计完成投资多少，占年度计划的比例是多少', ['84亿元', '71.2%']],
    ['惠来县2024年一年下来准备完成多少投资', ['118亿元']],
    ['惠来县市重点项目平均每个完成投资多少', ['2亿元']],
    ['潜川县实际到位资金多少', []],
    ['潜川县完成实际使用外资多少', []],
    ['潜川县固定资产投资任务是多少', ['90亿元']],
    ['云溪冷链物流项目实现产值多少', []],
    ['云溪冷链物流项目实现税收多少', []],
    // told without the verb, and done
    ['奇台县2024年1—5月完成固定资产投资多少', ['28亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
