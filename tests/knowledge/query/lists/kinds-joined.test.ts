/** Kinds in a list that ； joins, of which only the first says what is measured; how far apart two of a table are; what the asker knows already. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom(
    {
      title: '来安经济开发区2022年上半年经济运行情况',
      publishedOn: '2022-07-15',
      paragraphs: [
        '光伏（含储能）产业实现开票销售84.6亿元，同比增长21.3%；高端纺织产业27.9亿元，同比增长4.1%；健康食品产业15.2亿元，同比下降1.8%。',
        '2022年，来安县市级重点项目96个，年度计划投资153.4亿元。',
      ],
    },
    {
      title: '来安县2021年重点项目建设情况',
      publishedOn: '2022-01-12',
      paragraphs: ['2021年，全县市级重点项目88个，年度计划投资139.8亿元。'],
    },
    {
      title: '来安县一季度重点项目综述',
      publishedOn: '2022-04-12',
      paragraphs: [
        '“下一步，我们将紧盯‘三季度完成投资过六成’目标，对进度滞后的8个项目实行挂牌督办。”县发改委副主任张某说。',
      ],
    },
    {
      title: '青岭高速建设跑出加速度',
      publishedOn: '2022-10-12',
      paragraphs: ['青岭高速2022年计划完成投资26亿元，1—9月已完成21.7亿元，占年度计划的83.5%。'],
    },
  ),
);

describe('what a list, another year and the asker say once', () => {
  it.each<[string, readonly string[]]>([
    ['来安经开区2022年上半年高端纺织产业开票销售多少', ['27.9亿元']],
    ['来安县2022年市级重点项目年度计划投资比2021年增加了多少亿元', ['13.6亿元']],
    ['来安一季度要挂牌督办几个滞后项目', ['8个']],
    ['青岭高速22年计划26个亿 到9月干了多少', ['21.7亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
