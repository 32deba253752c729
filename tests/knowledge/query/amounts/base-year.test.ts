/** 比2020年多多少: a rise told against the year before is no answer to another year. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const ask = answersFrom(
  articleRead(
    'years.txt',
    [
      '平舆县近年来固定资产投资情况',
      '来源：平舆县统计局  2024-03-15',
      '2020年，全县完成固定资产投资152.3亿元，增长3.1%。2021年，全县完成固定资产投资168.9亿元，增长10.9%。',
      '2022年，全县完成固定资产投资181.4亿元，增长7.4%。2023年，全县完成固定资产投资196.7亿元，增长8.4%；开工项目126个，比2020年增加38个；旅游收入36亿元，与2019年相比增长1.4倍。',
    ].join('\n'),
  ),
);
const figures = (question: string) => ask(question).values.map(({ number, unit }) => `${number}${unit}`);

describe('a year held against another', () => {
  it.each([
    ['平舆2023年固投比2020年多多少', ['44.4亿元']],
    ['平舆2022年固投比2021年增加多少亿', ['12.5亿元']],
    ['平舆2023年固投比2021年增长多少', ['27.8亿元']],
    ['平舆2023年固投比2022年增加多少亿元', ['15.3亿元']],
    // the year before
    ['平舆2023年固投比2022年增长多少', ['8.4%']],
    ['平舆2021年固投比2020年增长百分之几', ['10.9%']],
    // the year the sentence itself names
    ['平舆县2023年开工项目比2020年增加多少个', ['38个']],
    ['平舆2019年旅游收入多少', ['15亿元']],
    // told of neither
    ['平舆2023年旅游收入比2022年增长多少', []],
    ['平舆2023年固投比2018年增长多少', []],
    ['平舆县2023年开工项目比2021年增加多少个', []],
  ])('%s → %j', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
