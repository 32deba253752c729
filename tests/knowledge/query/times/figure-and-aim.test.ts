/** What came of a measure in one year, and what is aimed at in the next, asked in one breath. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom(
  {
    title: '宜都市2024年政府工作报告（摘登）',
    publishedOn: '2024-01-10',
    paragraphs: [
      '一、2023年工作回顾',
      '过去一年，全市地区生产总值增长7.6%，固定资产投资增长12.3%。全年实施亿元以上项目176个，完成投资294亿元。新签约亿元以上项目81个，投产亿元以上项目47个。红花套化工园连续三年获评先进园区，园区全年实现产值433亿元。',
      '二、2024年工作安排',
      '今年经济社会发展的主要预期目标是：地区生产总值增长8%，固定资产投资增长11%。',
      '落实“签约一批、开工一批、投产一批”滚动推进机制，全年实施亿元以上项目190个，完成投资320亿元以上。新签约亿元以上项目90个以上，投产亿元以上项目52个。',
      '支持红花套化工园提档升级，力争园区产值突破500亿元。',
    ],
  },
  {
    title: '对话局长：上半年投资怎么看',
    publisher: '万载县融媒体中心',
    publishedOn: '2024-07-25',
    paragraphs: [
      '万载县上半年固定资产投资同比增长7.4%，比一季度加快1.2个百分点。',
      '三季度末重点项目完成投资要达到135亿元；全年固定资产投资增长目标8.5%左右；储备项目要滚动保持在260个以上、总投资1200亿元以上。',
    ],
  },
);
const told = figuresOf(ask);

describe('a figure and an aim', () => {
  it.each<[string, readonly string[]]>([
    ['宜都2023年GDP增长多少，今年目标多少', ['7.6%', '8%']],
    ['宜都去年固投增长多少，今年目标', ['12.3%', '11%']],
    ['宜都固投增长多少，今年目标增长多少', ['12.3%', '11%']],
    ['宜都去年亿元以上项目完成投资多少，今年目标多少', ['294亿元', '320亿元']],
    ['红花套化工园去年产值多少，今年目标', ['433亿元', '500亿元']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});

describe('how one goes about it is no phase', () => {
  it.each<[string, readonly string[]]>([
    ['宜都今年计划投产亿元以上项目几个', ['52个']],
    ['宜都今年实施亿元以上项目几个', ['190个']],
    ['宜都去年新签亿元以上项目几个', ['81个']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});

describe('what growth is aimed at, and what is to be kept', () => {
  it.each<[string, readonly string[]]>([
    ['万载全年固投目标', ['8.5%']],
    ['万载上半年固投增长多少', ['7.4%']],
    ['万载三季度末重点项目完成投资目标', ['135亿元']],
    ['万载储备项目目标多少个', ['260个']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});

describe('an aim of growth', () => {
  const county = figuresOf(
    answersFrom({
      title: '东明县2024年目标任务下达',
      publishedOn: '2024-02-27',
      paragraphs: ['新的一年，全县税收增长7%，固定资产投资增长目标11%。'],
    }),
  );

  it('is of the measure it is told with', () => {
    expect(county('东明县今年固定资产投资目标多少')).toEqual(['11%']);
    expect(county('东明县今年税收目标多少')).toEqual([]);
  });
});
