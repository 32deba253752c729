/** 市级重点项目 divided by field: the parts behind the first are of that list, though only the first sentence says so. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '关于2023年一季度全市项目建设情况的通报',
    publisher: '随州市重点项目建设办公室',
    publishedOn: '2023-04-19',
    paragraphs: [
      '一季度，全市新开工亿元以上项目44个，总投资193.5亿元。',
      '130个市级重点项目年度计划投资251亿元，一季度完成投资61.4亿元。其中，产业项目72个，完成投资40.3亿元；基础设施项目38个，完成投资14.9亿元；社会民生项目20个，完成投资6.2亿元。',
      '全市应开未开项目17个，其中曾都区6个、广水市11个。',
      '风机产业园总投资18亿元，分两期建设，一期已投资7.1亿元，总工期26个月。',
    ],
  }),
);

describe('parts of a list', () => {
  it.each<[string, readonly string[]]>([
    ['随州一季度市级重点里基础设施完成投资多少', ['14.9亿元']],
    ['随州一季度市级重点项目中社会民生项目完成投资多少', ['6.2亿元']],
    ['随州一季度市级重点项目完成投资多少', ['61.4亿元']],
    ['随州一季度省级重点项目中社会民生项目完成投资多少', []],
    ['随州一季度调度的市级重点项目有多少个', ['130个']],
    ['随州一季度该开没开的项目有几个', ['17个']],
    ['随州风机产业园一期投进去多少', ['7.1亿元']],
    ['随州风机产业园工期多长', ['26个月']],
    ['随州风机产业园二期投进去多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
