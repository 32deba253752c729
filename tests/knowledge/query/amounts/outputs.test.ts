import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '曹县2020年特色产业发展情况',
    publishedOn: '2021-01-15',
    paragraphs: [
      '云庄木艺产业园入驻企业52家，全年生产木椅386万把，实现产值7.4亿元，带动就业4100人。',
      '2020年，全县生产芦笋9.7万吨，黄河鞋业生产胶鞋240万双。',
    ],
  }),
);

describe('how much was made', () => {
  it.each([
    ['曹县2020年生产木椅多少把', ['386万把']],
    ['曹县木艺园区2020年造了多少把木椅', ['386万把']],
    ['曹县木艺园区入驻企业多少家', ['52家']],
    ['曹县2020年芦笋产量多少', ['9.7万吨']],
    ['曹县2020年胶鞋产量多少双', ['240万双']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it.each(['曹县2020年生产木床多少把', '曹县2020年生产了多少瓶酱油', '曹县2020年花生产量多少'])(
    'no lookalike: %s',
    (question) => {
      expect(figures(question)).toEqual([]);
    },
  );
});
