/** 总投资5亿元的甲厂，总投资2亿元的乙桥: what is told of the first is not carried to the others. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '陇西县18个重大项目集中开工',
    publisher: '陇西县融媒体中心',
    publishedOn: '2023-03-02',
    paragraphs: [
      '3月1日，陇西县2023年一季度重大项目集中开工，共18个，总投资36.35亿元。',
      '同日开工的还有：总投资5.1亿元的定西经济开发区标准厂房二期，总投资2.4亿元的牛谷河综合治理，总投资8600万元的城区燃气管网改造等项目。',
    ],
  }),
);

describe('projects listed behind their sums', () => {
  it.each<[string, readonly string[]]>([
    ['陇西城区燃气管网改造总投资', ['8600万元']],
    ['陇西县牛谷河综合治理总投资多少', ['2.4亿元']],
    ['定西经济开发区标准厂房二期总投资多少', ['5.1亿元']],
    ['定西经济开发区燃气管网改造总投资多少', []],
    ['陇西城区供热管网改造总投资', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
