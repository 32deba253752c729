/** Measures of one thing, one of them with a time of its own, are asked one after another. */
import { describe, expect, it } from 'vitest';
import { cleanQuestion } from '../../../../src/knowledge/query/asking/typed/clean-question.ts';
import { answersFrom, figuresOf } from '../../answers-from.ts';

describe('measures with times of their own', () => {
  it.each([
    ['云溪大桥总投资和1-6月完成投资分别是多少', '云溪大桥总投资多少，1-6月完成投资多少'],
    [
      '云溪大桥总投资、年度计划投资以及上半年完成投资各是多少',
      '云溪大桥总投资多少，年度计划投资多少，上半年完成投资多少',
    ],
    ['云溪大桥总投资和累计完成投资', '云溪大桥总投资多少，累计完成投资多少'],
    ['云溪大桥总投资和今年计划投资各多少', '云溪大桥总投资和今年计划投资各多少'],
    ['云溪大桥总投资和年度计划投资各多少', '云溪大桥总投资和年度计划投资各多少'],
  ])('%s', (typed, read) => {
    expect(cleanQuestion(typed)).toBe(read);
  });

  const figures = figuresOf(
    answersFrom({
      title: '崇义抽水蓄能电站建设正酣',
      publishedOn: '2023-07-06',
      paragraphs: [
        '崇义抽水蓄能电站建设正酣。电站总投资64.5亿元，今年计划投资8亿元，上半年完成3.71亿元，开工以来累计完成投资22.9亿元。',
        '电站安装6台单机容量20万千瓦的可逆式机组，总装机容量124万千瓦。建成后，设计年发电量19.3亿千瓦时、年抽水电量25.6亿千瓦时。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['崇义抽水蓄能电站总投资和上半年完成投资', ['64.5亿元', '3.71亿元']],
    ['崇义抽水蓄能电站总投资、年度计划投资、累计完成投资各是多少', ['64.5亿元', '8亿元', '22.9亿元']],
    ['崇义抽蓄电站总装机容量多少', ['124万千瓦']],
    ['崇义抽水蓄能电站年发电量多少', ['19.3亿千瓦时']],
  ])('%s', (question, told) => {
    expect(figures(question)).toEqual(told);
  });
});
