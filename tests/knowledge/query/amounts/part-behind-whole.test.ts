/** 灌溉面积多少万亩，其中新增多少: the whole, and the part that is told right behind it. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '石门县仙阳湖水库建设纪实',
    publisher: '石门县融媒体中心',
    publishedOn: '2024-08-16',
    paragraphs: [
      '仙阳湖水库建成后，设计灌溉面积16.4万亩，其中新增灌溉面积10.2万亩，改善灌溉面积6.2万亩，惠及9个乡镇。',
    ],
  }),
);

describe('a part behind its whole', () => {
  it.each([
    ['仙阳湖水库设计灌溉面积多少万亩', ['16.4万亩']],
    ['仙阳湖水库改善灌溉面积多少亩', ['6.2万亩']],
    ['仙阳湖水库设计灌溉面积多少，其中新增多少', ['16.4万亩', '10.2万亩']],
    ['仙阳湖水库设计灌溉面积多少万亩？其中新增多少', ['16.4万亩', '10.2万亩']],
    ['仙阳湖水库设计灌溉面积多少，其中改善多少', ['16.4万亩', '6.2万亩']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});
