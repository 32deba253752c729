/** 签约里省级的几个: those that a page tells as 纳入全省, by whatever words. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '湄潭县第三期“三个一批”项目建设活动举行',
  publisher: '湄潭融媒',
  publishedOn: '2023-08-09',
  paragraphs: [
    '2023年第三期全县储备签约项目6个，总投资31.2亿元。其中纳入全省第三期“签约一批”项目2个，总投资18.5亿元，分别是总投资12亿元的茶产业园项目和总投资6.5亿元的冷链中心项目。',
    '1—7月，全县3个省重点项目完成投资8.4亿元，占年度投资计划的72.5%。',
  ],
});
const figures = figuresOf(ask);

describe('those of the province', () => {
  it.each<[string, readonly string[]]>([
    ['湄潭第三期签约省级项目几个', ['2个']],
    ['湄潭第三期签约项目里省级的几个', ['2个']],
    ['湄潭第三期签约项目省里的几个', ['2个']],
    ['湄潭第三期签约项目几个，省里的占几个', ['6个', '2个']],
    ['湄潭第三期签约的省级项目总投资多少', ['18.5亿元']],
    ['湄潭省重点完成投资8.4亿元占年度计划百分之几', ['72.5%']],
    ['湄潭第三期签约项目几个', ['6个']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('are named', () => {
    expect(ask('湄潭第三期省级签约项目是哪两个').text).toContain('冷链中心项目');
  });
});
