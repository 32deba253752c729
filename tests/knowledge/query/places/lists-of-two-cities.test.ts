/** Two cities by the lists they keep themselves: 市级重点项目 of either, on pages of their own. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom(
  {
    title: '南安市发改局局长谈重点项目',
    publishedOn: '2025-07-28',
    paragraphs: [
      '今年我市共安排市级重点项目306个，年度计划投资452亿元。从类别看，产业项目196个，基础设施项目68个，社会事业项目42个。',
      '上半年，306个项目完成投资253.1亿元，占年度计划的56%。列入省重点的在建项目有42个，上半年完成73.5亿元，占年度计划的57.2%。',
    ],
  },
  {
    title: '潜江市重点项目进展',
    publishedOn: '2025-07-20',
    paragraphs: ['上半年，126个市级重点项目完成投资109.8亿元，占年度计划的51.2%。'],
  },
);

it.each([
  ['南安市级重点项目上半年完成率', ['56%']],
  ['上半年南安和潜江的市级重点项目，谁完成年度计划的比例高', ['56%', '51.2%']],
  ['上半年南安和潜江市级重点项目完成率谁高', ['56%', '51.2%']],
  ['南安跟潜江上半年市重点完成率差几个百分点', ['4.8个百分点']],
  ['南安重点项目按类别分各多少个', ['196个', '68个', '42个']],
])('%s', (question, expected) => {
  expect(ask(question).values.map(({ number, unit, text }) => text || `${number}${unit}`)).toEqual(expected);
});
