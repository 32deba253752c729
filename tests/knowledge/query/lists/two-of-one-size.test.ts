/** Two works of one size, each divided in its own way: neither is told for both. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '天长市上半年项目情况',
    publishedOn: '2024-07-16',
    paragraphs: [
      '智能仪表产业园项目总投资20亿元。其中，一期投资8亿元，二期投资12亿元。铜基新材料产业园总投资20亿元，分三期建设，其中，一期7亿元、二期9亿元、三期4亿元。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['20亿怎么构成的', ['8亿元', '12亿元', '7亿元', '9亿元', '4亿元']],
  ['天长20亿元怎么构成', ['8亿元', '12亿元', '7亿元', '9亿元', '4亿元']],
  ['智能仪表产业园20亿怎么构成的', ['8亿元', '12亿元']],
  ['铜基新材料产业园20亿怎么构成的', ['7亿元', '9亿元', '4亿元']],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});
