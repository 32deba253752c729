import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '我市专项债支出进度达73.4%',
    publisher: '白银日报',
    publishedOn: '2024-08-09',
    paragraphs: [
      '“资金到了，工地一天没停。”8月7日，在银西新城地下综合管廊施工现场，项目经理郑山对记者说。该项目总投资4.7亿元，申请专项债券2.6亿元，目前已到位1.4亿元，5.8公里管廊已建成3.1公里。',
      '截至7月底，白银市共有39个项目获得新增专项债券额度28.45亿元。目前已发行22.6亿元，实际支出16.6亿元，支出进度73.4%。发现有9个项目支出进度低于50%，其中3个项目尚未形成支出。',
      '全市已储备2025年专项债券项目87个，资金需求66.2亿元，其中通过国家发展改革委、财政部“双审核”的31个、资金需求24.8亿元。',
    ],
  }),
);

describe('the work a report is made at', () => {
  it.each([
    ['银西新城管廊总投资多少', ['4.7亿元']],
    ['银西新城管廊申请了多少专项债', ['2.6亿元']],
    ['银西新城管廊专项债多少', ['2.6亿元']],
    ['银西新城管廊用了多少专项债，到账多少', ['2.6亿元', '1.4亿元']],
    ['银西新城管廊专项债到位多少', ['1.4亿元']],
  ])('is what 该项目 means: %s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('what became of bonds', () => {
  it.each([
    ['白银获得专项债额度多少', ['28.45亿元']],
    ['白银专项债获得多少额度，发行多少，支出多少', ['28.45亿元', '22.6亿元', '16.6亿元']],
    ['白银专项债花出去百分之多少了', ['73.4%']],
    ['白银专项债有几个一分钱没花的', ['3个']],
    ['白银专项债支出进度低于50%的有几个', ['9个']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('projects laid up for the next year', () => {
  it.each([
    ['白银财政储备的2025年专项债项目多少个，要多少钱', ['87个', '66.2亿元']],
    ['白银2025年专项债项目通过双审核的几个', ['31个']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
