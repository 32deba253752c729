import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

/** 高新区 and 经开区 in the list of a city are its own zones, each page's another. */
const ask = answersFrom(
  {
    title: '鹤壁市2023年三季度重点项目推进情况',
    publisher: '鹤壁市人民政府',
    publishedOn: '2023-10-12',
    paragraphs: [
      '前三季度，全市重点项目完成投资186.4亿元。其中，淇县52.7亿元，浚县47.1亿元，高新区31.9亿元，经开区28.6亿元。',
      '今年全市新开工亿元以上项目74个、竣工38个，计划新开工亿元以上项目91个。一季度零进度项目6个。',
    ],
  },
  {
    title: '濮阳市前三季度重点项目建设通报',
    publisher: '濮阳市人民政府',
    publishedOn: '2023-10-16',
    paragraphs: [
      '前三季度，全市重点项目完成投资203.8亿元。其中，范县44.2亿元，台前县36.5亿元，高新区22.3亿元。',
      '濮范高速项目今年发放工资5340万元，吸纳群众务工960人。',
    ],
  },
);
const figures = figuresOf(ask);

describe('a zone in the list of its city', () => {
  it.each([
    ['鹤壁高新区前三季度完成投资多少', ['31.9亿元']],
    ['濮阳高新区前三季度完成投资多少', ['22.3亿元']],
    ['鹤壁市经开区前三季度完成投资多少', ['28.6亿元']],
    ['鹤壁市前三季度重点项目完成投资多少', ['186.4亿元']],
    ['濮阳经开区前三季度完成投资多少', []],
    ['鹤壁零进度项目几个', ['6个']],
    ['濮范高速2023年发了多少工资', ['5340万元']],
  ])('%s: %j', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('asks back where the city is not named', () => {
    expect(ask('高新区前三季度完成投资多少').status).toBe('clarify');
  });
});
