/** A development zone called by a name that no table of places holds, and the meeting that takes stock of its month. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '新疆甘泉堡经济技术开发区召开9月份重点项目调度会',
    publisher: '开发区党政办',
    publishedOn: '2023-10-09',
    paragraphs: [
      '10月7日，甘泉堡开发区召开9月份重点项目调度会，部署四季度工作。',
      '会议指出，开发区上下锚定目标、真抓实干，1—9月完成固定资产投资137.4亿元，同比增长21.6%，完成全年180亿元目标的76.3%。',
      '分产业看，硅材料项目9个，完成投资41.7亿元；装备制造项目14个，完成投资33.2亿元。',
      '1—9月新签约项目26个，到位资金88.1亿元。',
    ],
  }),
);

describe('a zone called by its own name', () => {
  it.each<[string, readonly string[]]>([
    ['甘泉堡2023年1-9月到位资金多少', ['88.1亿元']],
    ['甘泉堡开发区2023年1-9月完成固定资产投资多少', ['137.4亿元']],
    ['甘泉堡经开区2023年前9个月新签约几个项目', ['26个']],
    ['甘泉堡镇2023年1-9月到位资金多少', []],
    ['陈泉堡2023年1-9月到位资金多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('what a meeting of September is told', () => {
  it.each<[string, readonly string[]]>([
    ['甘泉堡2023年前9个月硅材料、装备制造各完成投资多少', ['41.7亿元', '33.2亿元']],
    ['甘泉堡2023年9月硅材料项目完成投资多少', []], // of nine months
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('counts in follow-ups', () => {
    expect(figures('那装备制造的呢', '甘泉堡2023年1-9月硅材料项目完成投资多少')).toEqual(['33.2亿元']);
  });
});

describe('what a year aims at', () => {
  it.each(['甘泉堡2023年固投目标多少', '甘泉堡2023年固定资产投资目标是多少'])('%s', (question) => {
    expect(figures(question)).toEqual(['180亿元']);
  });
});
