/** 最多的类别比最少的多几个: the first of a list against its last, and no sum of all. */
import { describe, expect, it } from 'vitest';
import { answersFrom, derivedFrom } from '../../answers-from.ts';

const pages = [
  {
    title: '湄潭县聚力项目建设',
    publisher: '湄潭融媒',
    publishedOn: '2023-04-09',
    paragraphs: [
      '2023年，湄潭县共谋划重大项目43个，总投资131亿元。其中，农业类项目9个、商贸类项目16个、交通类项目11个、民生类项目7个。',
    ],
  },
  {
    title: '建平县重点项目建设进展',
    publisher: '建平融媒',
    publishedOn: '2023-11-08',
    paragraphs: [
      '1—10月，建平县80个县重点项目累计完成投资66亿元，占年度投资计划的90.2%；6个省重点项目完成投资12.4亿元，占年度投资计划的121.5%；19个市重点项目完成投资31.5亿元，占年度投资计划的143.8%。',
    ],
  },
];
const computed = derivedFrom(...pages);

describe('the ends of a list', () => {
  it.each([
    ['湄潭项目最多的类别比最少的多几个', '9个', '16 - 7'],
    ['湄潭项目最多和最少的类别相差几个', '9个', '16 - 7'],
    ['建平县完成率最高的比最低的高多少', '53.6个百分点', '143.8 - 90.2'],
  ])('%s', (question, text, formula) => {
    expect(computed(question)).toEqual([{ text, formula }]);
  });

  it('all are not the first three', () => {
    expect(answersFrom(...pages)('湄潭前三类项目合计多少').values).toEqual([]);
  });
});
