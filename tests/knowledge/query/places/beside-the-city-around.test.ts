/** A county held against all of its city, and a list against all of the county; a second measure asked of another county. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom(
  {
    title: '关于2024年1—8月吉安市重点项目建设进展情况的通报',
    publishedOn: '2024-09-12',
    paragraphs: [
      '1—8月，吉安市市重点项目完成投资612.4亿元，占年度计划的70.6%。',
      '1.泰和县：项目42个，年度计划投资118.3亿元，完成投资90.8亿元，完成率76.8%。',
      '2.永新县：项目31个，年度计划投资76.5亿元，完成投资48.6亿元，完成率63.5%。',
    ],
  },
  {
    title: '上半年藤县重大项目建设情况',
    publishedOn: '2024-08-06',
    paragraphs: [
      '今年藤县统筹推进自治区、市、县三级重大项目127个，年度计划投资88.2亿元。1—6月完成投资45.3亿元，完成年度计划的51.4%。其中，自治区层面重大项目18个，年度计划投资24.6亿元，完成投资14.4亿元，完成率58.5%。',
    ],
  },
);
const figures = figuresOf(ask);

describe('a part held against what lies around it', () => {
  it.each([
    ['泰和县完成率比全市高多少', ['6.2个百分点']],
    ['泰和县完成率比全市平均高多少个百分点', ['6.2个百分点']],
    ['永新县年度计划完成率比全市平均水平低多少', ['7.1个百分点']],
    ['泰和县完成率比全市高还是低', ['76.8%', '70.6%']],
    [
      '藤县上半年自治区层面重大项目的完成率，跟全县三级重大项目比，高还是低？两个数都给我',
      ['58.5%', '51.4%'],
    ],
    ['藤县自治区层面重大项目完成率比全县重大项目高多少', ['7.1个百分点']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it.each(['永新呢，完成率也一起说下', '永新呢，顺便说下完成率', '永新呢？完成率也给我'])('%s', (next) => {
    expect(figures(next, '2024年1—8月泰和县重点项目完成投资多少')).toEqual(['48.6亿元', '63.5%']);
  });
});

describe('all of the city, on a page of one of its counties that tells of the province too', () => {
  const told = figuresOf(
    answersFrom({
      title: '新干县上半年经济运行情况',
      publishedOn: '2024-07-26',
      paragraphs: [
        '上半年，新干县完成固定资产投资74.3亿元，增长8.2%。',
        '据省统计局数据，上半年全省固定资产投资增长4.9%，全省社会消费品零售总额7100亿元。全市固定资产投资增长6.1%。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['全市固投增速', ['6.1%']],
    ['全市固定资产投资增长多少', ['6.1%']],
    ['全省固定资产投资增长多少', ['4.9%']],
    ['固投增速', ['8.2%']],
    ['全市社会消费品零售总额多少', []],
  ])('%s', (question, expected) => expect(told(question)).toEqual(expected));
});
