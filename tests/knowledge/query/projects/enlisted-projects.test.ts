import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '2022年盘州市国民经济和社会发展统计公报',
    publisher: '盘州市统计局',
    publishedOn: '2023-05-18',
    paragraphs: [
      '全年施工项目312个，其中新开工项目126个。全市纳入省级重点项目28个，年度计划投资86.4亿元，完成投资91.7亿元，完成年度计划的106.1%。',
    ],
  }),
);

describe('全市纳入省级重点项目 are on the list of the province', () => {
  it.each<[string, readonly string[]]>([
    ['盘州市省重点项目年度计划投资多少', ['86.4亿元']],
    ['盘州省级重点项目多少个', ['28个']],
    ['盘州2022年省重点完成投资多少', ['91.7亿元']],
    ['盘州市级重点项目完成投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
