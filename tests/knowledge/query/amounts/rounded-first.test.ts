import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '平桥区集中开工一批重大项目',
    publishedOn: '2024-04-09',
    paragraphs: [
      '4月8日，平桥区2024年第二季度重大项目集中开工，总投资超58亿元，现场机器轰鸣。',
      '此次集中开工项目17个，总投资58.47亿元，年度计划投资近20亿元。其中，工业项目9个，总投资31.2亿元。',
      '平桥智能家居产业园总投资约12亿元，占地210亩；平桥冷链物流园总投资12.3亿元，占地180亩。',
    ],
  }),
);

describe('a sum told roundly first and to the digit behind', () => {
  it.each<[string, readonly string[]]>([
    ['平桥区2024年二季度集中开工总投资多少', ['58.47亿元']],
    ['平桥区二季度集中开工项目多少个，总投资多少', ['17个', '58.47亿元']],
    ['平桥区二季度集中开工项目平均每个投资多少', ['3.44亿元']],
    ['平桥区二季度集中开工项目年度计划投资多少', ['20亿元']],
    ['平桥智能家居产业园总投资多少', ['12亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
