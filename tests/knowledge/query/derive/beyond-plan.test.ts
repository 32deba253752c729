/** How far what was done lies from the year's plan, by the rate of it that is told. */
import { expect, it } from 'vitest';
import { answersFrom, derivedFrom } from '../../answers-from.ts';

const page = {
  title: '崇义县2023年1—9月重点项目进展',
  publishedOn: '2023-10-12',
  paragraphs: [
    '1—9月，崇义县62个重点项目年度计划投资80亿元，完成投资66亿元，占年度计划的82.5%。',
    '其中，工业项目完成投资30亿元，占年度计划的93.8%；农业项目完成投资12亿元，占年度计划的112%。',
  ],
};
const computed = derivedFrom(page);
const ask = answersFrom(page);

it.each([
  ['崇义县重点项目离年度计划还差几个百分点', '17.5个百分点', '100 - 82.5'],
  ['崇义县农业项目超计划多少个百分点', '12个百分点', '112 - 100'],
  ['崇义县农业项目超额完成百分之几', '12个百分点', '112 - 100'],
  ['崇义县农业项目完成率超过100%几个百分点', '12个百分点', '112 - 100'],
  ['崇义县农业项目超出年度计划多少亿', '1.29亿元', '12 - 12 ÷ 112%'],
  ['崇义县工业项目离全年计划还差多少亿', '1.98亿元', '30 ÷ 93.8% - 30'],
  ['崇义县重点项目离年度计划还差多少亿', '14亿元', '80 - 66'], // a plan that is told is no more than subtracted
])('%s → %s', (question, text, formula) => {
  expect(computed(question)).toEqual([{ text, formula }]);
});

it.each([
  '崇义县工业项目超计划多少个百分点',
  '崇义县农业项目离年度计划还差几个百分点',
  '崇义县文旅项目超计划几个百分点',
])('%s: the page says otherwise, or nothing', (question) => {
  expect(ask(question).status).toBe('not_found');
});
