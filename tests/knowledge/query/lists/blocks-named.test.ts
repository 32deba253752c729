/** Blocks named behind a colon: each is asked for, whether or not the measure stands behind them. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '新泰市三个一批项目提速',
    publishedOn: '2024-08-19',
    paragraphs: [
      '今年以来，新泰市滚动推进“三个一批”项目建设，签约项目24个、总投资140亿元；开工项目19个、总投资99亿元；投产项目16个、总投资75亿元。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['签约项目分三块：开工、投产、签约，各多少', ['16个', '19个', '24个']],
  ['项目分三块：开工、投产、签约，分别多少个', ['16个', '19个', '24个']],
  ['项目分三块：开工、投产、签约，总投资各多少', ['140亿元', '75亿元', '99亿元']],
])('%s', (question, expected) => {
  expect([...told(question)].sort()).toEqual(expected);
});
