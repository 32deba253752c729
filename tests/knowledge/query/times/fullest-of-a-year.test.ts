/** What came together in a year, told by one page for a part of it and by another for all. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

describe('pages of a half-year and of the whole', () => {
  const figures = figuresOf(
    answersFrom(
      {
        title: '来安县2023年上半年招商和项目综述',
        publishedOn: '2023-07-20',
        paragraphs: [
          '上半年，全县新签约项目26个，协议总投资94.3亿元。26个签约项目中，已履约21个。',
          '按照年初目标，全年将新签约项目55个以上、协议总投资190亿元以上。',
          '上半年全县重点项目完成投资47.6亿元，占年度计划的52.1%。',
        ],
      },
      {
        title: '来安县2023年重点项目“成绩单”',
        publishedOn: '2024-01-18',
        paragraphs: [
          '2023年全县实施重点项目88个，年度计划投资93.5亿元。全年完成投资97.2亿元，占年度计划的104.0%。',
          '2023年，全县新签约项目58个，协议总投资201.7亿元；到位资金81.9亿元。',
        ],
      },
    ),
  );

  it.each<[string, readonly string[]]>([
    ['来安县2023年重点项目完成投资多少', ['97.2亿元']],
    ['来安县2023年上半年重点项目完成投资多少', ['47.6亿元']],
    ['来安县2023年重点项目完成率多少', ['104.0%']],
    ['来安县2023年新签约项目多少个', ['58个']],
    ['来安县2023年上半年和全年重点项目完成投资分别多少', ['47.6亿元', '97.2亿元']],
    ['来安县2023年上半年和全年新签约项目分别多少个', ['26个', '58个']],
    ['来安县2023年全年新签约项目协议总投资多少', ['201.7亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
