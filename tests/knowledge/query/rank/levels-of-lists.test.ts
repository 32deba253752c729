/** 省、市、县重点: which of the lists has come farthest, by whatever words. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '建平县重点项目建设进展',
  publisher: '建平融媒',
  publishedOn: '2023-11-08',
  paragraphs: [
    '1—10月，建平县80个县重点项目累计完成投资66亿元，占年度投资计划的90.2%；6个省重点项目完成投资12.4亿元，占年度投资计划的121.5%；19个市重点项目完成投资31.5亿元，占年度投资计划的143.8%。',
  ],
});

describe('the list that leads', () => {
  it.each(['建平县哪一级重点项目完成率最高', '建平县完成率最高的是哪级重点'])('%s', (question) => {
    expect(ask(question).text).toContain('市重点项目');
    expect(ask(question).values.map(({ text }) => text)).toEqual(['143.8%']);
  });

  it.each(['建平县省重点和市重点谁超额更多', '建平县省重点和市重点哪个完成率高'])('%s', (question) => {
    expect(ask(question).text.split('\n')[0]).toBe('市重点项目的年度计划完成率较高');
  });

  it.each([
    '建平县哪一级重点项目没完成年度计划',
    '建平县省、市、县三级重点，唯一还没完成年度投资计划的是哪一级',
    '建平县三级重点项目里哪级完成率最低',
  ])('%s', (question) => {
    expect(ask(question).values.map(({ text }) => text)).toEqual(['90.2%']);
  });

  it('names those that did more than was planned', () => {
    expect(ask('建平县哪几级重点项目超额完成年度计划').values.map(({ text }) => text)).toEqual([
      '121.5%',
      '143.8%',
    ]);
  });
});
