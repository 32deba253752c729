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
