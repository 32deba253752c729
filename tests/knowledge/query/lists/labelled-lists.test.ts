import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '乡宁县重点项目建设推进会召开',
  publishedOn: '2024-06-12',
  paragraphs: [
    '6月11日，乡宁县召开重点项目建设推进会，通报“红黑榜”。',
    '【红榜】云丘山索道（投资完成率88.3%）、乡宁二水厂扩建（71.6%）。',
    '【黑榜】鄂河治理三期（9.4%）、台头标准厂房（12.7%）、城东客运站改造（15.1%）。',
    '上黑榜的项目，分管县领导每周到现场调度一次。',
  ],
});

describe('lists behind a label', () => {
  it.each<[string, string]>([
    ['乡宁黑榜上是哪几个项目', '鄂河治理三期、台头标准厂房、城东客运站改造'],
    ['乡宁县上红榜的是哪些项目', '云丘山索道、乡宁二水厂扩建'],
  ])('%s', (question, expected) => {
    expect(ask(question).text).toBe(expected);
  });
});
