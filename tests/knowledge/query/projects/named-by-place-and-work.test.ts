/** A work is called without the village it lies in, also one whose name holds 和; its share is that of its own sum. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '政和县三季度重点项目拉练',
    publishedOn: '2023-10-18',
    paragraphs: [
      '今年，全县安排重点项目98个，总投资310亿元。1—9月，完成投资51亿元。四季度还将开工9个、竣工12个，力争全年完成投资72亿元。',
      '岭腰乡的永和水电站增效扩容项目总投资1.5亿元，装机由1.6万千瓦增至2.2万千瓦，目前完成投资9000万元。',
    ],
  }),
);

describe('a work in a village', () => {
  it.each<[string, readonly string[]]>([
    ['永和水电站完成投资占总投资的百分之几', ['60%']],
    ['岭腰乡永和水电站总投资多少', ['1.5亿元']],
    ['政和2023年全年完成投资目标多少', ['72亿元']],
    ['永和水电站占地多少', []],
    ['永安水电站总投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
