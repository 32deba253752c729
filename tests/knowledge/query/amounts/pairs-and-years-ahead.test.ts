/** Two figures that one question asks for: 盘活土地3宗24公顷, 未来3年内提供80亿元. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '登封市召开项目推进会',
    publishedOn: '2024-05-10',
    paragraphs: [
      '今年以来，登封市盘活闲置土地3宗24余公顷，拆除旧厂房12万平方米，迁移管线46处。',
      '会上，中岳农商行表示，计划在未来3年内提供不低于80亿元的融资支持。',
    ],
  }),
);

describe('pairs and years ahead', () => {
  it.each<[string, readonly string[]]>([
    ['登封盘活闲置地多少', ['3宗', '24余公顷']],
    ['登封盘活闲置土地多少公顷', ['24余公顷']],
    ['登封拆除旧厂房多少', ['12万平方米']],
    ['中岳农商行给多少融资，几年内', ['80亿元', '3年']],
    ['中岳农商行今后几年内提供多少融资', ['3年', '80亿元']],
    ['登封今后几年拆除旧厂房多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('the plan of a year to come', () => {
  const town = figuresOf(
    answersFrom({
      title: '沁源县前三季度重点项目建设',
      publishedOn: '2024-10-12',
      paragraphs: [
        '前三季度，全县重点项目完成投资48亿元，占年度计划的80%。',
        '下步打算：2025年全县计划安排重点项目90个，年度计划投资72亿元。',
      ],
    }),
  );
  it('is not that of the year of which a share is told', () => {
    expect(town('沁源县重点项目年度计划投资多少')).toEqual(['60亿元']);
    expect(town('沁源县2025年重点项目年度计划投资多少')).toEqual(['72亿元']);
  });

  const planned = figuresOf(
    answersFrom({
      title: '沁源县举办项目谋划会',
      publishedOn: '2024-04-18',
      paragraphs: ['沁源县谋划2025年重点项目95个，总投资410亿元。今年重点项目70个，总投资300亿元。'],
    }),
  );
  it.each([
    ['沁源县谋划重点项目多少个', ['95个']],
    ['谋划项目总投资多少', ['410亿元']],
    ['沁源县重点项目多少个', ['70个']],
  ])('is asked for by what is done for it: %s', (question, expected) => {
    expect(planned(question)).toEqual(expected);
  });
});
