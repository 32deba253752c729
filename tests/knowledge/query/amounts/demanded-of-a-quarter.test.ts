/** What a meeting demands is aimed at, its parts are no whole, and a year's share is not all since the start. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '望谟县召开二季度重大项目调度会',
    publishedOn: '2024-07-08',
    paragraphs: [
      '会议通报，上半年全县208个重点项目完成投资86.4亿元，占年度计划的50.2%。',
      '分行业看，交通运输完成17.2亿元，水利完成6.6亿元，能源完成10.4亿元。',
      '会议指出，当前仍有35个项目未开工，其中用地未落实的14个、资金未到位的12个、手续不全的9个。',
      '会议要求，三季度要确保24个未开工项目全部开工，新入库项目不少于28个，完成投资58亿元以上；全年完成固定资产投资140亿元以上。',
      '望谟县平洞水库总投资5.8亿元，今年计划投资1.9亿元，已完成1.2亿元。',
    ],
  }),
);

describe('a meeting on projects', () => {
  it.each([
    ['望谟县未开工项目多少个', '35个'],
    ['望谟县资金未到位项目多少个', '12个'],
    ['望谟县交通完成投资多少', '17.2亿元'],
    ['望谟县固定资产投资目标多少', '140亿元'],
    ['平洞水库完成投资多少', '1.2亿元'],
  ])('%s', (question, told) => {
    expect(figures(question)).toEqual([told]);
  });

  it.each([
    '望谟县二季度完成投资多少',
    '望谟县开工项目多少个',
    '望谟县固定资产投资完成多少',
    '平洞水库累计完成投资多少',
  ])('%s is not told', (question) => {
    expect(figures(question)).toEqual([]);
  });
});
