/** 重点项目 of a page that tells of the lists of several levels: which is meant is asked back. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '凌源市重点项目推进情况',
  publishedOn: '2024-10-09',
  paragraphs: [
    '1—9月，凌源市列入省级重点项目11个，总投资86亿元，完成投资20.7亿元。',
    '列入朝阳市级重点项目33个，总投资171亿元，完成投资43.9亿元。',
    '列入凌源市级重点项目56个，总投资229亿元，完成投资49.2亿元。',
    '全市计划新开工项目38个，已开工31个。',
  ],
});

describe('lists of several levels', () => {
  it('are all shown where none is named', () => {
    const { status, values } = ask('凌源市重点项目完成投资多少');
    expect(status).toBe('clarify');
    expect(values.map(({ text }) => text)).toEqual(expect.arrayContaining(['20.7亿元', '49.2亿元']));
  });

  it('each have a choice that asks for that list', () => {
    const { values, choices } = ask('凌源市重点项目完成投资多少');
    expect(choices.map(({ q }) => ask(q).values[0]?.text)).toEqual(values.map(({ text }) => text));
  });

  it('are told apart by their level', () => {
    expect(ask('凌源省级重点项目完成投资多少').values.map(({ text }) => text)).toEqual(['20.7亿元']);
  });
});

describe('the list that its headline calls 重点项目', () => {
  const figures = figuresOf(
    answersFrom({
      title: '前8个月我县重点项目完成投资61.4亿元',
      publishedOn: '2024-09-12',
      paragraphs: [
        '1—8月，全县52个县级重点项目完成投资61.4亿元，占年度计划的73.2%。',
        '9个省级重点项目完成投资18.7亿元，占年度计划的81.5%。',
      ],
    }),
  );

  it('is what is asked for', () => {
    expect(figures('重点项目完成投资多少')).toEqual(['61.4亿元']);
  });

  it('leaves the other to who names it', () => {
    expect(figures('省级重点项目完成投资多少')).toEqual(['18.7亿元']);
  });
});
