/** Plain figures asked for in words that no page writes. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '黔江区2023年经济运行和重点项目情况',
  publishedOn: '2024-01-19',
  paragraphs: [
    '2023年，全区财政总收入62.4亿元，其中一般公共预算收入27.1亿元，增长5.2%。',
    '2023年，全区民间投资增长7.8%，房地产开发投资下降3.5%。',
    '2023年，全区合同外资1.2亿美元，实际使用外资4600万美元，下降2.1%。',
    '全区争取专项债券资金18.5亿元，截至2023年底已支出专项债券资金15.9亿元。',
    '列入市级重点项目31个，完成投资73亿元，占年度计划的104.6%。',
    '武陵抽水蓄能电站现场施工人员760人。黔江县城第二水厂日供水5万吨。',
  ],
});

const figures = figuresOf(ask);

describe('what is asked for', () => {
  it.each<[string, readonly string[]]>([
    // 完成多少 asks for the measure named before it
    ['黔江2023年一般公共预算收入完成多少', ['27.1亿元']],
    ['黔江2023年财政总收入完成多少亿', ['62.4亿元']],
    ['黔江2023年完成财政总收入多少', ['62.4亿元']],
    // a measure told only by its change
    ['黔江2023年民间投资怎么样', ['7.8%']],
    ['2023年黔江民间投资情况如何', ['7.8%']],
    // spent of what came in
    ['黔江专项债花出去多少了', ['15.9亿元']],
    ['黔江专项债的钱花了多少', ['15.9亿元']],
    // short for
    ['黔江2023年FDI多少万美元', ['4600万美元']],
    ['武陵抽蓄工地上眼下多少人', ['760人']],
    ['黔江2023年FDI实际到了多少美元', ['4600万美元']],
    // 超计划没 asks for the rate
    ['黔江市重点去年干了多少 超计划没', ['73亿元', '104.6%']],
  ])('%s', (question, texts) => {
    expect(figures(question)).toEqual(texts);
  });

  it.each([
    '黔江2023年财政支出完成多少',
    '黔江2023年房地产到位资金怎么样',
    '黔江2023年完成工业投资多少',
    '黔江专项债闲置多少',
    '武陵抽蓄工地上多少台机器',
  ])('is not told: %s', (question) => {
    expect(figures(question)).toEqual([]);
  });
});

describe('what was spent', () => {
  const told = figuresOf(
    answersFrom({
      title: '榆社县专项债券调度会召开',
      publishedOn: '2023-05-18',
      paragraphs: [
        '今年以来，榆社县已到位专项债券资金28.4亿元，支持项目19个。',
        '截至4月底，28.4亿元专项债券已支出16.3亿元，支出进度57.4%。',
      ],
    }),
  );

  it('is not what there was to spend', () => {
    expect(told('榆社2023年专项债花出去多少')).toEqual(['16.3亿元']);
    expect(told('榆社2023年专项债到位多少')).toEqual(['28.4亿元']);
  });
});
