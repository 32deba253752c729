/** What is left of the year's plan that an earlier page tells, with another plan of how many are to be finished. */
import { describe, expect, it } from 'vitest';
import { answersFrom, derivedFrom, figuresOf } from '../../answers-from.ts';

const pages = [
  {
    title: '武冈市1—7月重点项目建设情况通报',
    publishedOn: '2024-08-12',
    paragraphs: [
      '2024年，全市共安排市级重点项目124个，总投资486亿元，年度计划投资117.5亿元。',
      '1—7月，全市重点项目完成投资70.2亿元，占年度计划的59.7%。',
      '截至7月底，计划新开工项目已开工52个；竣工项目19个，占年度计划竣工31个的61.3%。',
    ],
  },
  {
    title: '前8个月我市重点项目完成投资82.6亿元',
    publisher: '武冈市融媒体中心',
    publishedOn: '2024-09-11',
    paragraphs: [
      '1—8月，全市124个市级重点项目累计完成投资82.6亿元，占年度计划投资的70.3%。',
      '截至8月底，63个计划新开工项目已开工57个；累计竣工22个，占年度竣工计划的71.0%。',
      '9个省级重点项目完成投资24.1亿元，占年度计划的77.6%。',
      '初步安排2025年市级重点项目131个，总投资530亿元，年度计划投资126亿元。',
    ],
  },
];

const derived = derivedFrom(...pages);
const figures = figuresOf(answersFrom(...pages));

describe('what is left of the plan', () => {
  it.each([
    '武冈重点项目1—8月离年度计划还差多少亿',
    '武冈前8个月重点项目完成投资离年度计划还差多少',
    '武冈重点项目前8个月完成后，离年度计划还差多少亿',
  ])('is money: %s', (question) => {
    expect(derived(question)).toEqual([{ text: '34.9亿元', formula: '117.5 - 82.6' }]);
  });

  it('is a number where one is asked for, of what was planned and not of what was begun', () => {
    expect(derived('武冈1—7月竣工项目离年度计划还差多少个')).toEqual([{ text: '12个', formula: '31 - 19' }]);
  });
});

describe('the plan of the year that runs', () => {
  it('is meant where no year is named', () => {
    expect(figures('武冈重点项目年度计划投资多少')).toEqual(['117.5亿元']);
    expect(figures('武冈市级重点项目安排了多少个')).toEqual(['124个']);
  });

  it('leaves the next to who names it', () => {
    expect(figures('武冈明年市级重点项目年度计划投资多少')).toEqual(['126亿元']);
  });
});
