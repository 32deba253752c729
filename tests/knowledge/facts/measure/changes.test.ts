import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of.ts';

/** 开工率提高 of 新开工项目, for each change a paragraph tells of. */
const changesIn = (paragraph: string): string[] =>
  factsOf(paragraph)
    .filter((fact) => fact.role === 'change')
    .map((fact) => [fact.measure, fact.subject].filter((part) => part !== '').join(' of '));

describe('a change says what has changed', () => {
  it.each<[string, readonly string[]]>([
    // the measure of the figure before
    ['新签约项目19个，总投资60亿元，同比增长9.5%。', ['总投资增长 of 新签约项目']],
    ['新开工项目35个，已开工26个，开工率74.3%，比3月底提高4.1个百分点。', ['开工率提高 of 新开工项目']],
    ['重点项目完成投资9亿元，占年度计划的36%，超序时进度2.7个百分点。', ['完成率超序时进度 of 重点项目']],
    [
      '来安县固定资产投资60亿元，增长8%，增速比上年提高2个百分点，高于全市平均3个百分点。',
      [
        '固定资产投资增长 of 来安县',
        '固定资产投资增速提高 of 来安县',
        '固定资产投资增速高于全市平均 of 来安县',
      ],
    ],
    // a rate rises by points, and the sum before it by percent
    ['重点项目完成投资9亿元，完成率36%，同比增长7%。', ['完成投资增长 of 重点项目']],
    ['重点项目完成投资9亿元，占年度计划投资25亿元的36%，同比增长7%。', ['完成投资增长 of 重点项目']],
    // the measure its own words name
    ['重点项目完成投资9亿元，完成率比去年同期提高1.4个百分点。', ['完成率提高 of 重点项目']],
    [
      '工业项目完成率高于全县2.6个百分点，服务业项目低于全县4.3个百分点。',
      ['完成率高于全县 of 工业项目', '完成率低于全县 of 服务业项目'],
    ],
    // the thing the clause before tells of
    ['4月，居民消费价格继续上扬，同比上涨2.1%。', ['价格上涨 of 居民消费价格']],
    ['蔬菜类涨势明显，同比上涨13%。', ['上涨 of 蔬菜类']],
    // the price of each thing of a list of prices; a rise in constant prices is no rise of prices
    [
      '5月，粮油价格上涨4.2%，鲜果上涨3.1%，下降的是水产和服装，分别下降1.4%和0.6%。',
      ['上涨 of 粮油价格', '价格上涨 of 鲜果', '价格下降 of 水产', '价格下降 of 服装'],
    ],
    ['增加值60亿元，按不变价格计算，增长6.1%。', ['增加值增长']],
    // the sum of the sentence before, and each of what was counted and summed
    ['重点项目完成投资60亿元。比上年同期多完成8亿元。', ['完成投资比上年同期多完成 of 重点项目']],
    [
      '新签约项目40个，总投资90亿元，比上年同期分别增加7个、15亿元。',
      ['比上年同期增加 of 新签约项目', '总投资比上年同期增加 of 新签约项目'],
    ],
    // a thing of its own
    ['基础设施投资比上年同期下降6.8%。', ['投资下降 of 基础设施投资']],
    ['生猪出栏24万头，增长6.4%；肉牛出栏3万头，增长2.5%。', ['增长 of 生猪出栏', '增长 of 肉牛出栏']],
  ])('%s', (paragraph, changes) => {
    expect(changesIn(paragraph)).toEqual(changes);
  });

  it.each<[string, number, string]>([
    ['云溪小镇一期完成投资6亿元，占年度计划8亿元的75%。', 2, 'completion-rate'],
    ['到位资金60亿元，完成全年目标80亿元的75%。', 2, 'completion-rate'],
  ])('a rate named before its sum: %s', (paragraph, index, metric) => {
    expect(factsOf(paragraph)[index]?.metric).toBe(metric);
  });
});
