/** Whose sum signed is the most, as the page says it with 最多. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '庆元县前三季度招商引资情况',
    publishedOn: '2024-10-15',
    paragraphs: [
      '驻点小分队中，驻宁波小分队签约项目最多，为8个；驻苏州小分队签约资金最多，为26.3亿元。',
      '三条产业链中，竹木产业链签约12个，资金31.4亿元；食用菌产业链签约9个，资金18.2亿元；装备产业链签约7个，资金14.9亿元。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['庆元县哪个驻点小分队签约资金最多', ['26.3亿元']],
  ['庆元县签约资金最多的驻点小分队是哪个', ['26.3亿元']],
  ['庆元县三条产业链签约资金分别多少', ['31.4亿元', '18.2亿元', '14.9亿元']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
