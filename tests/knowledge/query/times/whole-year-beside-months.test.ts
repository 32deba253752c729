/** What a page of November tells of ten months, and a report of January of all the year. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom(
    {
      title: '石城前10月新修农村公路152公里',
      publishedOn: '2018-11-12',
      paragraphs: [
        '截至10月底，石城县今年累计新修农村公路152公里，占年度计划的76%；改造老旧桥梁，目前已完工14座。',
      ],
    },
    {
      title: '政府工作报告 ——2019年1月6日在石城县第十七届人民代表大会第四次会议上',
      publishedOn: '2019-01-18',
      paragraphs: [
        '一、2018年工作回顾',
        '一年来，全县新修农村公路201公里，改造老旧桥梁19座。',
        '二、2019年主要任务',
        '新修农村公路160公里。',
      ],
    },
  ),
);

it.each([
  ['石城县2018年新修农村公路多少公里', ['201公里']],
  ['石城县2018年实际完成新修农村公路多少公里', ['201公里']],
  ['石城县2018年到10月底新修农村公路多少公里', ['152公里']],
  ['石城县2018年到10月底老旧桥梁改造完几座', ['14座']],
  ['石城县新修农村公路多少公里', ['152公里', '201公里']],
])('%s', (question, expected) => {
  expect([...told(question)].sort()).toEqual(expected);
});
