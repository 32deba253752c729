import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '琼海市交通运输局关于市政协第041号提案的答复函',
  publisher: '琼海市交通运输局',
  publishedOn: '2022-08-24',
  paragraphs: [
    '2021年底我局组织排查，共排查出“断头路”52条93.4公里。目前已打通35条64.2公里，剩余17条29.2公里已列入计划。',
    '您提到的塔洋镇至嘉积镇断头路，全长3.6公里，投资1540万元。',
  ],
});
const figures = figuresOf(ask);

describe('roads told by their number and length in one breath', () => {
  it.each([
    ['琼海断头路打通了几条', ['35条']],
    ['琼海断头路通了几条，还差几条', ['35条', '17条']],
    ['琼海断头路打通了多少公里', ['64.2公里']],
    ['琼海断头路还剩多少公里', ['29.2公里']],
    ['琼海断头路一共多少条', ['52条']],
    ['塔洋镇至嘉积镇断头路投资多少', ['1540万元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('目前 is the day of the page, not the year that the sentence before looked back on', () => {
    expect(ask('琼海断头路打通了几条').text).toContain('截至2022年8月');
  });
});
