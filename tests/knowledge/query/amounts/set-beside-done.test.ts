/** What is set for one year beside what another has brought, and one stretch of two years. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom(
    {
      title: '政府工作报告 ——2019年1月6日在石城县第十七届人民代表大会第四次会议上',
      publishedOn: '2019-01-18',
      paragraphs: [
        '一、2018年工作回顾',
        '一年来，全县完成固定资产投资96.4亿元。新修农村公路201公里，占年度计划190公里的105.8%。',
        '二、2019年主要任务',
        '固定资产投资目标106亿元。新修农村公路160公里。',
      ],
    },
    ...[2018, 2019].map((year, i) => ({
      title: `${year}年上半年石城经济开发区税收`,
      publishedOn: `${year}-07-18`,
      paragraphs: [`${year}年上半年，石城经济开发区实现税收${i + 3}.6亿元。`],
    })),
  ),
);

it.each([
  ['石城县2019年计划新修农村公路比2018年实际完成的少多少公里', ['41公里']],
  ['石城县2019年计划新修农村公路比2018年少多少公里', ['41公里']],
  ['石城县2018年新修农村公路比2019年计划多多少公里', ['41公里']],
  ['石城县2019年固定资产投资目标比2018年完成数高多少', ['9.6亿元']],
  // 同期 of a year that is named is told by a page of its own; 开发区 is the one that the pages know
  ['石城开发区2019年上半年税收比2018年同期多多少', ['1亿元']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
