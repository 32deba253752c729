import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

/** The zone stands among those a notice is sent to, and at the foot of a list of counties. */
const notice = {
  title: '关于2023年1—8月重点项目年度计划完成情况的通报',
  publishedOn: '2023-09-18',
  publisher: '滁州市重点项目建设领导小组办公室',
  paragraphs: [
    '各县（市、区）人民政府，天长经开区管委会，市直有关单位：',
    '现将2023年1—8月全市重点项目年度计划完成情况通报如下：',
    '2023年，全市共安排重点项目172个，年度计划投资412.6亿元。1—8月，完成投资287.3亿元，占年度计划的69.6%。',
    '年度计划完成率前三位：来安县78.2%、凤阳县75.6%、全椒县74.1%。',
    '年度计划完成率后三位：定远县52.3%、天长经开区55.8%、明光市57.4%。',
  ],
};
const ask = answersFrom(notice);
const figures = figuresOf(ask);

describe('a notice to the counties of a city', () => {
  it.each<[string, readonly string[]]>([
    ['滁州市1—8月重点项目完成投资多少', ['287.3亿元']],
    ['滁州重点项目年度计划投资多少', ['412.6亿元']],
    ['天长经开区年度计划完成率', ['55.8%']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('is of the city', () => {
    expect(ask('滁州市重点项目多少个').text).toContain('滁州市');
  });
});
