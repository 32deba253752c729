/** A government's report: what the year that is over has brought, and what is set for the new one. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '政府工作报告（摘登） ——2019年1月6日在石城县第十七届人民代表大会第四次会议上',
    publisher: '石城县人民政府',
    publishedOn: '2019-01-18',
    paragraphs: [
      '一、2018年工作回顾',
      '一年来，全县实现地区生产总值86.3亿元，增长7.8%；工业投资增长12%，达到41.5亿元；社会消费品零售总额增长8.5%，突破30亿元。',
      '全年减少贫困人口1.9万人，改造老旧小区14个。',
      '二、2019年主要任务',
      '主要预期目标是：地区生产总值增长8%以上；固定资产投资增长10%以上，达到106亿元以上；财政总收入11.2亿元，增长6.5%。',
      '今年重点抓好以下工作：',
      '（一）突出项目带动。安排重点项目73个，年度计划投资58亿元。',
      '（二）突出民生优先。新修农村公路180公里；减少贫困人口1.2万人。',
    ],
  }),
);

it.each([
  // what has grown to a sum is of what has grown
  ['石城县2019年固定资产投资目标是多少亿元', ['106亿元']],
  ['石城县2019年地区生产总值目标是多少亿元', []],
  ['石城县2018年工业投资多少', ['41.5亿元']],
  ['石城县2018年社会消费品零售总额多少', ['30亿元']],
  // what was done to a thing is no rise or fall of a figure
  ['石城县2018年减少贫困人口多少人', ['1.9万人']],
  ['石城县2018年贫困人口减少了多少', ['1.9万人']],
  ['石城县2019年计划减少多少贫困人口', ['1.2万人']],
  // 以下工作： leads in to the paragraphs below, and ends no section
  ['石城县2019年计划新修农村公路多少公里', ['180公里']],
  ['石城县2018年新修农村公路多少公里', []],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
