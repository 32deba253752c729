/** 情况 asks for whatever the page tells of a class of projects, or of a phase. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom(
  {
    title: '南郑区2023年重点项目建设综述',
    publishedOn: '2023-11-14',
    paragraphs: [
      '2023年，南郑区共安排重点项目78个，总投资326亿元，年度计划投资64.5亿元。',
      '1—10月，29个农业项目完成投资11.8亿元。',
    ],
  },
  {
    title: '勉县2023年第四批重点项目集中开工',
    publishedOn: '2023-10-20',
    paragraphs: ['10月18日，勉县第四批重点项目集中开工，共12个项目，总投资35.2亿元。'],
  },
);
const figures = figuresOf(ask);

it.each([
  ['南郑区重点项目情况', ['78个', '326亿元', '64.5亿元']],
  ['南郑区2023年重点项目总体情况怎么样', ['78个', '326亿元', '64.5亿元']],
  ['南郑区农业项目推进情况如何', ['29个', '11.8亿元']],
  ['南郑区文旅项目情况', []],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});

it('says of which phases nothing is told', () => {
  const { text } = ask('勉县三个一批情况');
  expect(text).toContain('35.2亿元');
  expect(text).toContain('签约：没有能确认的数字');
  expect(text).toContain('投产：没有能确认的数字');
});
