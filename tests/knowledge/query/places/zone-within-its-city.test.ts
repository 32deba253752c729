/** A zone of a name of its own, called in full once, and the city around it. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom(
    {
      title: '光学高新区：以项目之“进”促发展之“稳”',
      publishedOn: '2024-01-08',
      paragraphs: [
        '2023年，南阳光学高新区把项目建设作为“一号工程”。全年规模以上工业总产值完成318亿元，光学产业产值完成146.2亿元，同比增长12.4%。',
        '全年实施亿元以上重点项目57个，总投资402亿元。展望2024年，光学高新区计划实施亿元以上重点项目63个。',
      ],
    },
    {
      title: '南阳产业转型观察',
      publishedOn: '2023-11-20',
      paragraphs: [
        '今年1至10月，南阳市规模以上工业增加值同比增长7.6%。其中，光学产业完成产值203.5亿元，同比增长9.1%。',
        '按照规划，南阳市光学产业产值今年力争达到260亿元，2024年突破300亿元。',
      ],
    },
  ),
);

describe('a zone and its city', () => {
  it.each<[string, readonly string[]]>([
    ['南阳光学高新区2023年规模以上工业总产值多少', ['318亿元']],
    ['光学高新区2023年实施亿元以上重点项目多少个', ['57个']],
    ['南阳光学高新区2023年光学产业产值多少', ['146.2亿元']],
    ['南阳市2023年全年光学产业完成产值多少', []],
    ['南阳2023年前10个月光学产业产值多少', ['203.5亿元']],
    ['南阳光学产业2024年产值目标多少', ['300亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
