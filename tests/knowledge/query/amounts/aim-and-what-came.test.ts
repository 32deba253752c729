/** What is aimed at is told as such, and what has come of it is the answer where no aim is asked for. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '麻江县重点工作推进情况通报',
    publishedOn: '2024-09-12',
    paragraphs: [
      '截至8月底，麻江县规上企业入库目标42家，目前已达29家；粮食总产目标17亿斤，目前已完成8.8亿斤。蓝莓产业园年产值目标24亿元，目前实现11亿元。',
      '税收目标6亿元，完成4.1亿元。全县固定资产投资目标为120亿元，1—8月完成78亿元。茶叶产量目标3200吨。',
      '农村自来水普及率达到97%，目前是88%。污水收集率达到81%，目前已达全州第二。',
    ],
  }),
);

describe('an aim and what came of it', () => {
  it.each([
    ['规上企业入库多少家', '29家'],
    ['规上企业入库目标多少家', '42家'],
    ['麻江县粮食总产多少', '8.8亿斤'],
    ['粮食总产目标多少', '17亿斤'],
    ['蓝莓产业园年产值多少', '11亿元'],
    ['蓝莓产业园年产值目标多少', '24亿元'],
    ['麻江县税收多少', '4.1亿元'],
    ['税收目标多少', '6亿元'],
    ['固定资产投资完成多少', '78亿元'],
    ['固定资产投资目标多少', '120亿元'],
    ['茶叶产量目标多少', '3200吨'],
    ['自来水普及率多少', '88%'],
    ['污水收集率多少', '81%'],
  ])('%s', (question, told) => {
    expect(figures(question)).toEqual([told]);
  });
});

const funds = figuresOf(
  answersFrom({
    title: '沁阳市前8月经济指标完成情况',
    publisher: '沁阳市融媒体中心',
    publishedOn: '2024-09-11',
    paragraphs: [
      '今年沁阳市税收目标任务21亿元，已完成13亿元。招商引资到位资金目标任务64亿元，已到位37亿元。',
      '全市规上工业产值计划90亿元，目前完成52亿元。',
    ],
  }),
);

describe('what has come of an aim is measured as the aim is', () => {
  it.each([
    ['沁阳市税收完成多少', ['13亿元']],
    ['沁阳市税收目标多少', ['21亿元']],
    ['招商引资到位资金完成多少', ['37亿元']],
    ['沁阳市招商引资到位资金多少', ['37亿元']],
    ['招商引资到位资金目标是多少', ['64亿元']],
    ['规上工业产值完成多少', ['52亿元']],
    ['沁阳市完成投资多少', []],
  ])('%s', (question, expected) => {
    expect(funds(question)).toEqual(expected);
  });
});

const called = figuresOf(
  answersFrom({
    title: '修武县重点工作部署会召开',
    publisher: '修武县融媒体中心',
    publishedOn: '2024-09-13',
    paragraphs: ['会议要求，修武县要紧盯年度任务，力争10月底前完成年度计划的95%以上。'],
  }),
);

it.each([
  ['修武县任务完成多少了', []],
  ['修武县力争完成年度计划的百分之几', ['95%']],
])('%s', (question, told) => {
  expect(called(question)).toEqual(told);
});
