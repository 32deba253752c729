/** A sector taken off all investment: its own is told behind 其中. */
import { describe, expect, it } from 'vitest';
import { derivedFrom } from '../../answers-from.ts';

const derived = derivedFrom({
  title: '固镇经开区前三季度经济运行情况',
  publishedOn: '2024-10-21',
  paragraphs: ['固镇经开区前三季度固定资产投资完成52.6亿元，增长13.1%，其中工业投资45.9亿元，增长16.4%。'],
});

describe('a sector taken off', () => {
  it.each([
    '固镇经开区前三季度固定资产投资里扣掉工业投资，剩下的是多少',
    '固镇经开区前三季度固定资产投资除了工业投资还有多少',
    '固镇经开区固定资产投资去掉工业投资还剩多少',
    '固镇经开区固投减去工业投资是多少',
  ])('%s', (question) => {
    expect(derived(question)).toEqual([{ text: '6.7亿元', formula: '52.6 - 45.9' }]);
  });
});
