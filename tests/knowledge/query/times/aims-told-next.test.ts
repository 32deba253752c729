import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '杭锦旗旗长谈项目建设',
    publishedOn: '2013-07-22',
    paragraphs: [
      '2012年全旗固定资产投资完成214亿元，今年的目标是260亿元，增长21.5%。上半年完成97.3亿元。',
      '上半年全旗引进项目27个，协议资金186亿元，到位国内资金52.4亿元。',
    ],
  }),
);

describe('an aim told behind what was done', () => {
  it.each<[string, readonly string[]]>([
    ['杭锦旗2013年固投要干到多少', ['260亿元']],
    ['杭锦旗2013年固定资产投资目标多少', ['260亿元']],
    ['杭锦旗2012年固投完成多少', ['214亿元']],
    ['杭锦旗2012年固投目标多少', []],
    ['杭锦旗13年上半年招商实际到账多少', ['52.4亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('a follow-up of a name and 多少', () => {
  const ofTowns = figuresOf(
    answersFrom({
      title: '宁远县2021年三季度重点项目投资完成率',
      publishedOn: '2021-10-18',
      paragraphs: [
        '从投资完成率看，水市镇91.2%，太平镇84.7%，冷水镇66.3%。冷水镇标准厂房二期完成投资1.3亿元。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['冷水镇多少', ['66.3%']],
    ['太平镇是多少', ['84.7%']],
    ['冷水镇完成投资多少', ['1.3亿元']],
  ])('水市镇投资完成率多少 + %s', (question, expected) => {
    expect(ofTowns(question, '宁远县水市镇投资完成率多少')).toEqual(expected);
  });
});
