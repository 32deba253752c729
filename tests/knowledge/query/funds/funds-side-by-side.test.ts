/** Funds got and a round of projects told on one page: each fund is of itself, and the round is not the page's. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '全市一季度“三个一批”及重点项目晒单',
  publisher: '濮阳日报',
  publishedOn: '2024-04-18',
  paragraphs: [
    '一季度，濮阳市312个省市重点项目完成投资421.6亿元，占年度计划的28.4%。',
    '从“三个一批”看，第十一期签约项目38个、总投资272.5亿元，投产项目27个。',
    '一季度，全市争取中央预算内资金8.8亿元、超长期特别国债12.4亿元、新增专项债券37.2亿元，其中专项债券已支出17.5亿元，支出进度47.0%。',
  ],
});
const told = figuresOf(ask);

it.each<[string, readonly string[]]>([
  ['濮阳一季度争取中央预算内资金多少', ['8.8亿元']],
  ['濮阳争取国债多少', ['12.4亿元']],
  ['濮阳专项债支出多少', ['17.5亿元']],
  // one of them is not all that was got
  ['濮阳一季度争取多少资金', ['8.8亿元', '12.4亿元', '37.2亿元']],
  ['濮阳国债支出多少', []],
  ['濮阳第十一期签约几个', ['38个']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

it('says of a fund no other, and of the year no round', () => {
  expect(ask('濮阳专项债支出多少').text).not.toContain('中央');
  expect(ask('濮阳一季度重点项目完成投资多少').values[0]?.basis).not.toHaveProperty('batch');
});
