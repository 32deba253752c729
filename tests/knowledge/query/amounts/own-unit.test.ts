import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '栖霞市安排2024年第一批重点项目',
  publishedOn: '2024-02-18',
  paragraphs: [
    '栖霞市安排2024年第一批重点项目86个，总投资412亿元，年度计划投资95亿元。与2023年同期申报相比，项目个数、总投资与年度投资分别增长9个、37亿元和12亿元。',
    '1月份，栖霞市工业投资增长8.2%，重点项目开工率高于时序进度4.5个百分点。',
  ],
});
const told = figuresOf(ask);

describe('how much more, in its own unit', () => {
  it.each([
    ['栖霞2024年第一批重点项目总投资比2023年同期增加多少', ['37亿元']],
    ['栖霞2024年第一批重点项目比23年同期多报了几个', ['9个']],
    ['栖霞2024年第一批重点项目跟上年同期比，项目数多几个、总投资多出来多少', ['9个', '37亿元']],
    ['栖霞第一批重点项目比上年同期多了几个、多了多少总投资', ['9个', '37亿元']],
    ['栖霞1月份工业投资增长多少', ['8.2%']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });

  it('goes on from the question before', () => {
    expect(told('年度投资呢', '栖霞2024年第一批重点项目总投资比2023年同期增加多少')).toEqual(['12亿元']);
  });

  it('no gap in points answers by how much a sum grew', () => {
    expect(told('栖霞固定资产投资增长多少')).toEqual([]);
  });
});

describe('how much more was done', () => {
  const figures = figuresOf(
    answersFrom({
      title: '大安区1—5月重点项目推进情况',
      publishedOn: '2025-06-12',
      paragraphs: [
        '1—5月，大安区重点项目完成投资64.3亿元，为年度计划的45.2%，比去年同期多完成7.1亿元。',
        '1—5月，大安区到位资金52亿元，同比增长9.4%。',
      ],
    }),
  );

  it.each([
    ['大安区2025年1—5月完成投资增加多少', ['7.1亿元']],
    ['大安区2025年1—5月到位资金增长多少', ['9.4%']],
    ['大安区2025年1—5月固定资产投资增长多少', []],
    ['大安区2025年1—5月税收增长多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
