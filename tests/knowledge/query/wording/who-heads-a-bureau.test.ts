import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '汇川招商：前三季度引进项目47个',
  publisher: '遵义在线',
  publishedOn: '2014-10-16',
  paragraphs: [
    '汇川区共引进招商项目47个。“签得下，还要落得了。”汇川区投资促进局局长柳春生介绍，全区推行全程代办。',
    '区重点工程办公室副主任涂明远说，9月底前开工率要达到85%。副区长迟国栋主持推介会。',
  ],
});

describe('a deed inside the name of an office is none', () => {
  it.each([
    ['汇川区投资促进局局长是谁', '柳春生（汇川区投资促进局局长）'],
    ['汇川投资促进局局长叫啥', '柳春生（汇川区投资促进局局长）'],
    ['汇川区重点工程办公室副主任是谁', '涂明远（区重点工程办公室副主任）'],
    ['主持汇川推介会的副区长是谁', '副区长迟国栋'],
  ])('%s', (question, expected) => {
    expect(ask(question).text).toBe(expected);
  });

  it('汇川区财政局局长是谁', () => {
    expect(ask('汇川区财政局局长是谁').status).toBe('not_found');
  });
});
