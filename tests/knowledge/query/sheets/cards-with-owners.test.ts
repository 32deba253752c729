/** The card of a project: its name may hold 三元, its owner stands in a line of its own, and no label is a thing. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '总投资96亿！潜川这15个项目，开工！',
    publishedOn: '2023-06-29',
    paragraphs: [
      '此次集中开工项目共15个，总投资96亿元。',
      '【重点项目速览】',
      '01.年产4万吨三元正极材料项目',
      '投资主体：四川青岭新能源材料有限公司',
      '总投资：12.6亿元',
      '建设周期：18个月',
      '预计年产值：29亿元',
      '02.年产6000吨八角精油项目',
      '投资主体：潜川沃山香料有限公司',
      '总投资：2.4亿元',
      '带动就业：320人',
    ],
  }),
);

describe('cards with owners', () => {
  it.each<[string, readonly string[]]>([
    ['潜川三元正极材料项目总投资多少', ['12.6亿元']],
    ['青岭新能源那个三元正极材料投多少', ['12.6亿元']],
    ['潜川年产4万吨三元正极材料项目预计年产值多少', ['29亿元']],
    ['潜川八角精油项目总投资多少', ['2.4亿元']],
    ['沃山香料的八角精油项目带动就业多少人', ['320人']],
    // each owner has its own card
    ['青岭新能源的八角精油项目投资多少', []],
    ['沃山香料的三元正极材料项目投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
