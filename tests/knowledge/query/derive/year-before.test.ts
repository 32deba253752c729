/** What a whole year's projects came to the year before, beside figures of that year which are of fewer of them. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '安远新区举行项目观摩活动',
  publishedOn: '2022-12-20',
  paragraphs: [
    '12月18日，安远新区对全区18个重点项目进行观摩。今年以来，全区引进签约项目21个，总投资达96.5亿元。',
    '2023年计划实施重点项目126个，总投资640亿元，年度计划投资210亿元，项目个数、总投资分别是2022年的1.2倍和1.6倍，年度计划投资比2022年增加35亿元。',
  ],
});
const figures = (question: string) =>
  ask(question).values.map(({ text, derived }) => [text, derived === true]);

describe('the year before', () => {
  it.each<[string, string, boolean]>([
    ['安远新区2022年重点项目总投资多少', '400亿元', true],
    ['安远新区2023年重点项目总投资是2022年的1.6倍，那2022年总投资大约是多少', '400亿元', true],
    ['安远新区2022年重点项目有多少个', '105个', true],
    // 那2022年 asks for what the question itself tells a figure and its change of
    ['640亿是2022年的1.6倍，那安远新区2022年总投资约多少亿', '400亿元', true],
    ['2023年126个是2022年的1.2倍，那2022年是多少个', '105个', true],
    ['年度计划投资210亿元，比上年多35亿元，那上年是多少', '175亿元', true],
    ['安远新区2022年签约项目总投资多少', '96.5亿元', false],
    ['安远新区2022年观摩重点项目多少个', '18个', false],
    ['安远新区2023年重点项目年度计划投资比2022年增长百分之几', '20%', true],
  ])('%s → %s', (question, text, derived) => {
    expect(figures(question)[0]).toEqual([text, derived]);
  });
});
