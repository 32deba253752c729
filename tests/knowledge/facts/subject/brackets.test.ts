import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of.ts';

describe('what a bracket tells of holds inside of it', () => {
  it.each([
    [
      '全市安排省级产业项目90个。截至9月底，已开工71个（其中新开工30个、续建41个），开工率78.9%；完成投资201亿元。',
      ['省级产业项目', '省级产业项目', '省级产业项目', '续建项目', '省级产业项目', '省级产业项目'],
    ],
    [
      '新签约项目12个（工业项目7个，服务业项目5个），总投资66亿元。',
      ['新签约项目', '工业项目', '服务业项目', '新签约项目'],
    ],
    [
      '云溪产业园（其中一期占地90亩，总投资2亿元）已完成投资3亿元。',
      ['云溪产业园', '云溪产业园', '云溪产业园'],
    ],
  ])('%s', (text, expected) => {
    expect(factsOf(text).map(({ subject }) => subject)).toEqual(expected);
  });
});
