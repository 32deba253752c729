/** A reporter at the site of a reservoir, who says what list it is on before he says what it costs. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '【一线】支流上“锁蛟龙”——探访青石湾水库建设现场',
    publishedOn: '2024-10-21',
    paragraphs: [
      '青石湾水库位于清水河上游，是全国150项重大水利工程之一，2021年11月开工建设，总工期54个月，总投资41.37亿元。',
      '“盘子不小。”项目建管局总工程师高远告诉记者，截至10月15日，工程累计完成投资22.8亿元，占总投资的55.1%。目前桥梁桩基完成83%。',
      '青石湾水库淹没区涉及2个乡镇11个村，规划搬迁人口8412人，目前已搬迁7035人；生产安置人口9320人。',
      '水库建成后，每年可向城乡供水4730万立方米，惠及48万人。',
    ],
  }),
);

describe('what is told of the reservoir', () => {
  it.each<[string, readonly string[]]>([
    ['青石湾水库总投资多少', ['41.37亿元']],
    ['青石湾水库累计完成投资多少', ['22.8亿元']],
    ['青石湾水库惠及多少人', ['48万人']],
    ['青石湾水库已经搬迁多少人', ['7035人']],
    ['青石湾水库桥梁桩基完成多少', ['83%']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
