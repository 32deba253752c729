/** What is counted of each county, said of the first alone. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '三门峡市上半年招商签约情况',
    publishedOn: '2024-07-18',
    paragraphs: [
      '上半年，三门峡市签约项目118个，总投资487亿元。其中，陕州区签约项目26个，总投资103亿元；湖滨区21个，89亿元；渑池县31个，126亿元；卢氏县17个，总投资58亿元。',
    ],
  }),
);

it.each([
  ['陕州区签约项目多少个', ['26个']],
  ['湖滨区签约几个', ['21个']],
  ['湖滨区签约项目总投资', ['89亿元']],
  ['渑池县签约项目多少个，总投资多少', ['31个', '126亿元']],
  ['卢氏签约总投资', ['58亿元']],
  ['三门峡签约项目多少个', ['118个']],
  ['哪个县区签约项目最多', ['31个']],
  ['签约项目超过25个的县区有哪些', ['26个', '31个']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
