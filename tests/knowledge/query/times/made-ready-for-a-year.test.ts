/** 谋划2025年重点项目: what is made ready for a year to come, beside what this year has; a year's end behind its last quarter. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = figuresOf(
  answersFrom(
    {
      title: '平舆县召开重大项目谋划会',
      publisher: '平舆县融媒体中心',
      publishedOn: '2024-04-22',
      paragraphs: [
        '平舆县谋划2025年重点项目130个，总投资610亿元。今年重点项目90个，总投资420亿元，年度计划投资150亿元。',
      ],
    },
    {
      title: '西平县前三季度重点工作',
      publisher: '西平县融媒体中心',
      publishedOn: '2024-10-11',
      paragraphs: [
        '一、重点项目建设',
        '前三季度，西平县实施重点项目57个。',
        '二、下一步打算',
        '今年四季度，新开工项目8个，完成投资26亿元，全年完成投资105亿元。',
      ],
    },
  ),
);

it.each([
  ['平舆县谋划重点项目多少个', ['130个']],
  ['平舆县谋划项目总投资多少', ['610亿元']],
  ['平舆县重点项目多少个', ['90个']],
  ['西平县2024年四季度完成投资多少', ['26亿元']],
  ['西平县2024年全年完成投资多少', ['105亿元']],
])('%s', (question, told) => {
  expect(ask(question)).toEqual(told);
});
