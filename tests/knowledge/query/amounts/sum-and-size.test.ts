import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '绛县2024年重点项目进展',
    publishedOn: '2024-10-12',
    paragraphs: [
      '确保洮峪水库扩建工程年内下闸蓄水，开工建设磨里小（一）型水库，总投资1.32亿元、总库容412万立方米。',
      '绛垣高速全长61.5公里，总投资88亿元。',
      '铜加工产业园二期总投资14.6亿元，占地350亩。',
      '卷烟厂技改工程完成投资3.4亿元，累计完成投资9.7亿元，占总投资的71%。',
      '饮马大桥今年完成投资6200万元。',
    ],
  }),
);

describe('a sum beside a size', () => {
  it.each<[string, readonly string[]]>([
    ['磨里水库总投资、总库容多少', ['1.32亿元', '412万立方米']],
    ['绛垣高速总投资和全长多少公里', ['88亿元', '61.5公里']],
    ['绛垣高速全长、总投资是多少', ['61.5公里', '88亿元']],
    ['铜加工产业园二期总投资、占地面积多少', ['14.6亿元', '350亩']],
    ['铜加工产业园二期总投资和占地多少亩', ['14.6亿元', '350亩']],
    ['铜加工产业园二期占地面积多少', ['350亩']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('a work with a name that no dictionary knows', () => {
  it.each<[string, readonly string[]]>([
    ['磨里水库总投资多少', ['1.32亿元']],
    ['绛垣高速多长', ['61.5公里']],
    ['洮峪水库总投资多少', []],
    ['洮峪水库扩建总投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('what was spent since the start', () => {
  it.each<[string, readonly string[]]>([
    ['绛县卷烟厂技改累计投了多少', ['9.7亿元']],
    ['饮马大桥今年完成投资多少', ['6200万元']],
    ['饮马大桥开工以来累计完成投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
