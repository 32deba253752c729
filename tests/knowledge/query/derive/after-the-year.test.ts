/** What is left of all that works cost when their year's plan is spent. */
import { expect, it } from 'vitest';
import { derivedFrom } from '../../answers-from.ts';

const computed = derivedFrom({
  title: '仪陇县新开工项目稳步推进',
  publishedOn: '2024-05-06',
  paragraphs: [
    '今年仪陇县新开工项目14项，项目总投资78.3亿元，预计本年度完成投资19.6亿元。除了新开工项目，今年续建项目16项，预计总投资96亿元。',
  ],
});

it.each([
  '仪陇新开工项目按计划投完今年的，后面还差多少亿没投',
  '仪陇新开工项目今年投完后还剩多少没投',
  '仪陇新开工项目总投资减去今年计划投资还剩多少',
])('%s', (question) => {
  expect(computed(question)).toEqual([{ text: '58.7亿元', formula: '78.3 - 19.6' }]);
});

it('is not told where no plan of the year is', () => {
  expect(computed('仪陇续建项目今年投完后还剩多少没投')).toEqual([]);
});
