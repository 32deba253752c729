/** Projects that settle at a signing ceremony were signed there. */
import { describe, expect, it } from 'vitest';
import { answersFrom, derivedFrom, figuresOf } from '../../answers-from.ts';

const page = {
  title: '利津县16个招商项目集中签约 总投资118.4亿元',
  publishedOn: '2024-06-28',
  paragraphs: [
    '6月26日，利津县2024年二季度招商引资重点项目集中签约仪式在县会展中心举行，16个项目落户利津，总投资118.4亿元。',
    '这批项目中，高端装备项目6个，总投资48.6亿元；新材料项目10个，总投资69.8亿元。',
    '1—6月份，全县新签约项目37个，合同总投资251.8亿元；已开工24个。',
  ],
};
const figures = figuresOf(answersFrom(page));

describe('a signing', () => {
  it.each<[string, readonly string[]]>([
    ['利津2024年二季度集中签约几个项目，总投资多少', ['16个', '118.4亿元']],
    ['利津2024年二季度签约的项目开工了几个', []],
    ['利津2024年1—6月签约的项目开工了几个', ['24个']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('of which one takes so much', () => {
    expect(derivedFrom(page)('利津2024年二季度集中签约的项目平均一个多少钱')).toEqual([
      { text: '7.4亿元', formula: '118.4 ÷ 16' },
    ]);
  });
});

describe('projects that are promoted', () => {
  const years = {
    title: '平坝区2024年政府工作报告',
    publishedOn: '2024-01-28',
    paragraphs: [
      '2023年，全区统筹推进重大项目137项，完成投资78.3亿元。全年新开工项目46项，竣工28项。',
      '2024年，安排重大项目152项，年度计划投资91亿元。',
    ],
  };
  it.each<[string, readonly string[]]>([
    ['平坝区2023年重大项目多少项', ['137项']],
    ['平坝区2024年安排的重大项目比2023年多几项', ['15项']],
    ['平坝区2022年重大项目多少项', []],
  ])('%s', (question, expected) => {
    expect(figuresOf(answersFrom(years))(question)).toEqual(expected);
  });
});
