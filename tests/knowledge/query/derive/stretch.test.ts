import { describe, expect, it } from 'vitest';
import { answersFrom, derivedFrom, figuresOf } from '../../answers-from.ts';

const page = (title: string, publishedOn: string, paragraph: string) => ({
  title,
  publishedOn,
  paragraphs: [paragraph],
});
const ask = derivedFrom(
  page(
    '隆化县1—3月重点项目进展',
    '2023-04-10',
    '1—3月，隆化县重点项目累计完成投资14.6亿元，占年度计划的22.1%。',
  ),
  page(
    '隆化县1—4月重点项目进展',
    '2023-05-11',
    '1—4月，隆化县重点项目累计完成投资20.1亿元，占年度计划的30.4%。',
  ),
  page(
    '隆化县2022年招商引资情况',
    '2023-01-16',
    '2022年，隆化县全年新签约项目52个，协议总投资96.5亿元；第四季度签约17个，协议总投资30.2亿元。',
  ),
);

describe('a stretch that the last month of a longer one leaves', () => {
  const page = {
    title: '2014年上半年梁平县主要经济指标',
    publisher: '梁平县统计局',
    publishedOn: '2014-07-23',
    paragraphs: [
      '上半年，全县完成固定资产投资98.35亿元，同比增长17.2%，比一季度回落0.6个百分点。6月当月完成21.72亿元。',
    ],
  };
  const figures = figuresOf(answersFrom(page));

  it.each<[string, readonly string[]]>([
    ['梁平2014年上半年固定资产投资完成多少', ['98.35亿元']],
    ['梁平2014年6月固投完成多少', ['21.72亿元']],
    ['梁平2014年1—5月固定资产投资完成多少', ['76.63亿元']],
    ['梁平2014年1—4月固定资产投资完成多少', []],
    ['梁平2014年5月固定资产投资完成多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('a stretch told by two others', () => {
  it.each([
    ['隆化县2023年4月重点项目完成投资多少', [{ text: '5.5亿元', formula: '20.1 - 14.6' }]],
    ['隆化县2023年4月单月完成投资多少', [{ text: '5.5亿元', formula: '20.1 - 14.6' }]],
    [
      '隆化县2022年前三季度签约多少个项目，协议总投资多少',
      [
        { text: '35个', formula: '52 - 17' },
        { text: '66.3亿元', formula: '96.5 - 30.2' },
      ],
    ],
  ])('%s', (question, figures) => {
    expect(ask(question)).toEqual(figures);
  });

  it.each([
    '隆化县2023年5月重点项目完成投资多少', // only its end is missing
    '隆化县2023年4月完成年度计划的百分之几', // shares do not add up
    '隆化县2022年上半年签约多少个项目',
  ])('%s: not reckoned', (question) => {
    expect(ask(question)).toEqual([]);
  });
});
