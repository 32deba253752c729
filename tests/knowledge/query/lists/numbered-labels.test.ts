/** （一）白酒产业：新引进项目9个: a labelled item is none of the whole, nor is 其中，省外资金. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '2024年1—9月金沙县招商引资工作情况',
    publishedOn: '2024-10-14',
    paragraphs: [
      '1—9月，全县新引进产业项目142个，新增产业到位资金86.7亿元，同比增长7.4%，完成年度目标的78.2%。其中，省外到位资金61.3亿元。',
      '上半年，全县新引进产业项目93个，新增产业到位资金57.2亿元。',
      '三、分产业情况',
      '（一）白酒及配套产业：新引进项目31个，到位资金24.6亿元，同比下降2.8%。',
      '（二）绿色食品产业：新引进项目27个，到位资金13.9亿元，同比增长10.1%。',
    ],
  }),
);

describe('labelled items', () => {
  it.each<[string, readonly string[]]>([
    ['金沙县1—9月新引进项目多少个', ['142个']],
    ['金沙县1—9月新引进多少个', ['142个']],
    ['金沙县1—9月到位资金多少', ['86.7亿元']],
    ['金沙县1—9月省外到位资金多少', ['61.3亿元']],
    ['金沙县白酒产业到位资金多少，下降多少', ['24.6亿元', '2.8%']],
    ['金沙县绿色食品产业新引进几个', ['27个']],
    ['金沙县上半年和1—9月到位资金相差多少', ['29.5亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
