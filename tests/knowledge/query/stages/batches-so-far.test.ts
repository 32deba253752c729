/** What some have come to is not what all have cost: 前三批58个项目、总投资…，9个项目竣工投产，累计完成投资… */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '潜川县12个重大项目集中开工',
    publishedOn: '2023-10-10',
    paragraphs: [
      '潜川县第四批集中开工项目12个，总投资51.8亿元。青石湖储能电池项目总投资20亿元，分两期实施。其中一期投资8亿元，计划2024年10月投产。',
      '前三批集中开工的43个项目、总投资162.3亿元，目前已全部实质性开工，7个项目竣工投产，累计完成投资61.4亿元。',
    ],
  }),
);

describe('batches so far', () => {
  it.each<[string, readonly string[]]>([
    ['潜川前三批集中开工项目完成投资多少', ['61.4亿元']],
    ['潜川前三批开工的到现在砸进去多少钱了', ['61.4亿元']],
    ['潜川前三批集中开工项目总投资多少', ['162.3亿元']],
    ['潜川储能电池项目总投资和一期投资各多少', ['20亿元', '8亿元']],
    ['潜川前三批竣工项目完成投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
