import { describe, expect, it } from 'vitest';
import { answersFrom } from '../answers-from.ts';

const ask = answersFrom({
  title: '碧江招商：前三季度引进项目47个',
  publisher: '铜仁在线',
  publishedOn: '2014-10-16',
  paragraphs: [
    '碧江区共引进招商项目47个。“签得下，还要落得了。”碧江区投资促进局局长柳春生介绍，全区推行全程代办。',
    '区重点工程办公室副主任涂明远说，9月底前开工率要达到85%。副区长迟国栋主持推介会。',
  ],
});

describe('a deed inside the name of an office is none', () => {
  it.each([
    ['碧江区投资促进局局长是谁', '柳春生（碧江区投资促进局局长）'],
    ['碧江投资促进局局长叫啥', '柳春生（碧江区投资促进局局长）'],
    ['碧江区重点工程办公室副主任是谁', '涂明远（区重点工程办公室副主任）'],
    ['主持碧江推介会的副区长是谁', '副区长迟国栋'],
  ])('%s', (question, expected) => {
    expect(ask(question).text).toBe(expected);
  });

  it('碧江区财政局局长是谁', () => {
    expect(ask('碧江区财政局局长是谁').status).toBe('not_found');
  });
});
