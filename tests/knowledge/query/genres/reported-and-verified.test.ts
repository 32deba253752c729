import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '关于2023年上半年全县重点项目建设情况的督查通报',
    publishedOn: '2023-07-20',
    paragraphs: [
      '今年，洛宁县实施重点项目62个，上半年完成投资21.5亿元。',
      '三是数据不实。洛宁县青石岭物流园上报完成投资5600万元，督查组核定为4100万元，多报1500万元。',
      '长坪水厂二期工程申报完成投资9800万元，实地核查后只有7300万元，虚报2500万元。',
      '云盘山风电项目上报完成投资3.2亿元，占年度计划的64%。',
    ],
  }),
);

describe('what was reported, and what was found', () => {
  it.each<[string, readonly string[]]>([
    ['青石岭物流园完成投资多少', ['4100万元']],
    ['青石岭物流园实际完成投资多少', ['4100万元']],
    ['青石岭物流园核定完成投资多少', ['4100万元']],
    ['青石岭物流园上报完成投资多少', ['5600万元']],
    ['青石岭物流园报了多少，核定多少', ['5600万元', '4100万元']],
    ['青石岭物流园多报了多少', ['1500万元']],
    ['长坪水厂二期完成投资多少', ['7300万元']],
    ['长坪水厂二期申报完成投资多少', ['9800万元']],
    ['长坪水厂二期虚报多少', ['2500万元']],
    // nobody has looked, and so what was reported stands
    ['云盘山风电项目完成投资多少', ['3.2亿元']],
    ['云盘山风电项目多报了多少', []],
    ['云盘山风电项目核定完成投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
