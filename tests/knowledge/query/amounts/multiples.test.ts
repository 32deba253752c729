import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '栖霞市2024年重点项目谋划会召开',
  publishedOn: '2024-01-18',
  paragraphs: [
    '1月16日，栖霞市2024年重点项目谋划会召开。2024年计划实施重点项目146个，总投资528亿元，当年计划完成投资132亿元，项目个数、总投资和当年完成投资分别是2023年的1.6倍、1.9倍和2.2倍。',
    '全市果品加工产值37亿元，是上年的1.4倍。',
    '2023年，全市新签约项目27个，是上年的1.8倍；协议投资额93亿元，是上年的2.6倍。',
  ],
});
const told = figuresOf(ask);

describe('how many times as much', () => {
  it.each([
    ['栖霞2024年项目个数是2023年的几倍', '1.6倍'],
    ['栖霞24年项目个数翻到23年的多少倍', '1.6倍'],
    ['栖霞今年重点项目总投资是去年的几倍', '1.9倍'],
    ['栖霞2024年计划总投资是2023年的多少倍', '1.9倍'],
    ['栖霞2024年重点项目总投资是去年的几倍', '1.9倍'],
    ['栖霞2024年完成投资是2023年的几倍', '2.2倍'],
    ['栖霞果品加工产值是上年的几倍', '1.4倍'],
    ['栖霞2023年新签约项目个数是2022年的几倍', '1.8倍'],
    ['栖霞2023年协议投资额是上年的几倍', '2.6倍'],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual([expected]);
  });

  it.each(['栖霞2024年项目个数是2021年的几倍', '栖霞果品加工产值是2020年的几倍'])(
    'of another year nothing is known: %s',
    (question) => {
      expect(told(question)).toEqual([]);
    },
  );

  it.each([
    '栖霞2024年项目个数、总投资和当年完成投资分别是2023年的几倍',
    '栖霞2024年计划的项目个数、总投资、当年完成投资，各是23年的多少倍',
  ])('of several measures at once: %s', (question) => {
    expect(told(question)).toEqual(['1.6倍', '1.9倍', '2.2倍']);
  });

  it('goes on from the question before', () => {
    expect(told('是上年的几倍', '栖霞2024年计划实施多少个重点项目')).toEqual(['1.6倍']);
    expect(told('项目个数呢', '栖霞2024年重点项目总投资是2023年的几倍')).toEqual(['1.6倍']);
    expect(told('当年完成投资呢', '栖霞2024年重点项目总投资是2023年的几倍')).toEqual(['2.2倍']);
  });
});
