/** What a work has had done this year, and since it began. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../answers-from.ts';

const ask = answersFrom({
  title: '峡谷里的“蓄水池”：磐安抽水蓄能电站建设见闻',
  publishedOn: '2024-10-18',
  paragraphs: [
    '“今年年度投资计划是9.4亿元，截至9月底已经完成7.83亿元，占83.3%。开工以来累计完成投资15.6亿元。”项目部经理方远给我们算账。',
    '他介绍，目前现场有建设者1340人，各类设备270台套。',
    '目前项目部已吸纳当地务工人员580人。',
  ],
});
const figures = figuresOf(ask);

describe('a work under way', () => {
  it.each<[string, readonly string[]]>([
    ['磐安抽水蓄能电站今年干了多少钱了', ['7.83亿元']],
    ['磐安抽水蓄能电站累计完成投资多少', ['15.6亿元']],
    ['磐安抽水蓄能电站开工以来完成投资多少', ['15.6亿元']],
    ['磐安县今年完成投资多少', []],
    ['磐安县累计完成投资多少', []],
    ['磐安水库累计完成投资多少', []],
    ['磐安抽水蓄能电站去年完成投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('which of them is meant is asked', () => {
    expect(ask('磐安抽水蓄能电站完成投资多少').status).toBe('clarify');
  });
});
