import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

/** The first of such a list stands right behind the words that announce it. */
const ask = answersFrom({
  title: '丰县召开招商引资调度会',
  publishedOn: '2024-09-12',
  paragraphs: [
    '9月11日，丰县召开招商引资调度会。1—8月，全县新签约过亿元项目31个，总投资96.4亿元。',
    '分镇街看，新签约过亿元项目数量前三位分别是丰县经济开发区8个、平川镇6个、大石街道5个；柳河镇、白沙乡新签约过亿元项目仍为“零”。',
    '年度计划完成率前两位分别是平川镇92.6%、大石街道88.1%。',
  ],
});

describe('lists of the first few', () => {
  it.each([
    ['丰县哪个镇街新签约过亿元项目最多', '丰县经济开发区：项目个数8个'],
    ['丰县年度计划完成率最高的是哪个镇', '平川镇：年度计划完成率92.6%'],
  ])('%s', (question, expected) => {
    expect(ask(question).text.split('\n')[0]).toBe(expected);
  });

  it.each([
    '丰县新签约过亿元项目前三名是哪几个镇街',
    '丰县新签约过亿元项目前三位的镇街',
    '丰县新签约项目数量前三位是哪些',
  ])('%s', (question) => {
    expect(figuresOf(ask)(question)).toEqual(['8个', '6个', '5个']);
  });
});
