/** 按类别拆开每类几个, 把…按行业列一下: the classes of a whole, in whatever order they are asked for. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '叶县2024年重点项目建设有序推进',
    publishedOn: '2024-10-11',
    paragraphs: [
      '2024年，叶县安排重点项目96个，总投资412亿元。按行业分，工业类项目48个，总投资230亿元；农业类项目21个，总投资62亿元；城建类项目27个，总投资120亿元。',
      '截至9月底，未开工的重点项目有18个，其中受用地制约9个，受资金制约6个，其他原因3个。',
    ],
  }),
);

describe('by class', () => {
  it.each([
    '把叶县96个重点项目按行业的个数给我',
    '叶县96个重点项目按行业拆开，每类多少个',
    '把叶县的重点项目按类别拆开看看，各几个',
    '叶县重点项目分行业列一下个数',
  ])('counts: %s', (question) => {
    expect(figures(question)).toEqual(['48个', '21个', '27个']);
  });

  it.each(['叶县重点项目按行业列一下总投资', '叶县重点项目分行业来看总投资各是多少'])(
    'sums: %s',
    (question) => {
      expect(figures(question)).toEqual(['230亿元', '62亿元', '120亿元']);
    },
  );

  it('by reason', () => {
    expect(figures('叶县没开工的重点项目，按原因拆开各是多少个')).toEqual(['9个', '6个', '3个']);
  });

  it('asks for one of them where it names it', () => {
    expect(figures('叶县重点项目分行业看，总投资最少的是哪个行业')).toEqual(['62亿元']);
  });
});

it('the least of the classes of so many projects', () => {
  expect(figures('叶县96个重点项目分行业看，总投资最少的是哪一行业')).toEqual(['62亿元']);
});

it('stages are no fields of work', () => {
  const stages = figuresOf(
    answersFrom({
      title: '方城县项目建设推进有力',
      publishedOn: '2024-10-11',
      paragraphs: ['前三季度，方城县集中开工项目21个，总投资64亿元；集中签约项目17个，总投资39亿元。'],
    }),
  );
  expect(stages('把方城县的项目按行业的总投资给我')).toEqual([]);
});
