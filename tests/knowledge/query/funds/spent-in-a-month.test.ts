/** What a year brought is not what one month did; lists that leave one another out are told apart by their level. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '柳林县加快债券资金支出',
    publishedOn: '2024-11-06',
    paragraphs: [
      '今年全县发行专项债券项目17个，债券资金11.4亿元，截至10月底已支出8.2亿元。其中，10月份当月支出1.3亿元。',
      '省重点项目12个，年度计划投资52亿元；市重点项目35个（不含省重点项目），年度计划投资88亿元，完成投资71亿元。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['柳林县上个月专项债支了多少', ['1.3亿元']],
  ['柳林县专项债支了多少', ['8.2亿元']],
  ['柳林县市重点项目完成投资多少', ['71亿元']],
  ['柳林县省、市重点项目年度计划投资各多少', ['52亿元', '88亿元']],
  ['柳林县省重点和市重点项目年度计划投资合计多少', ['140亿元']],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});
