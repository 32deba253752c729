import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

/** A report looks back on what has come of a class, and ahead to when all of it is to be done. */
const ask = answersFrom({
  title: '文县政府工作报告（节选）',
  publisher: '文县人民政府',
  publishedOn: '2011-02-25',
  paragraphs: [
    '一、2010年工作回顾',
    '全县列入规划的灾后重建项目386项，规划总投资31.7亿元，已开工352项，完工241项。72所重建学校完工53所，15840户农户住房重建全面完成。',
    '二、2011年主要任务',
    '全力打好灾后重建决战，9月底前386项重建项目全部完工。',
  ],
});
const figures = figuresOf(ask);

describe('how far a class has come', () => {
  it.each<[string, readonly string[]]>([
    ['文县灾后重建项目完工多少项', ['241项']],
    ['文县灾后重建项目开工多少项', ['352项']],
    ['文县灾后重建项目一共多少项', ['386项']],
    ['文县2011年重建项目要完工多少项', ['386项']],
    ['文县2010年灾后重建项目没完工的多少', ['145项']],
    ['文县地震后农房重建修了多少户', ['15840户']],
    ['文县灾后重建项目投产多少项', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('paragraphs that open with 全县 below the heading of a year', () => {
  const report = figuresOf(
    answersFrom({
      title: '宕昌县政府工作报告',
      publishedOn: '2012-02-20',
      paragraphs: [
        '一、2011年工作回顾',
        '全县完成固定资产投资28.4亿元，增长31.2%。',
        '（一）项目建设扎实推进',
        '全县实施重点项目84个，完成投资17.3亿元。',
        '二、2012年主要任务',
        '全县计划实施重点项目96个，总投资71.5亿元。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['宕昌2011年固定资产投资多少', ['28.4亿元']],
    ['宕昌2011年重点项目完成投资多少', ['17.3亿元']],
    ['宕昌2012年重点项目几个', ['96个']],
    ['宕昌2012年固定资产投资多少', []],
    ['宕昌2012年重点项目完成投资多少', []],
  ])('%s', (question, expected) => {
    expect(report(question)).toEqual(expected);
  });
});
