/** A page that tells how far several yearly tasks have come. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '灵璧县前三季度经济运行情况',
  publishedOn: '2024-10-15',
  paragraphs: [
    '1—9月，灵璧县固定资产投资完成64.5亿元，完成年度任务的77.3%；实际到资19.6亿元，完成全年目标的82.4%；一般公共预算收入15.1亿元，完成年度预算的79.8%。',
    '重点项目完成投资47.9亿元，占年度计划的81.6%。',
  ],
});
const told = figuresOf(ask);

it.each([
  ['固定资产投资完成率多少', ['77.3%']],
  ['固投任务完成了多少', ['77.3%']],
  ['固定资产投资任务完成多少了', ['77.3%']],
  ['到资任务完成多少了', ['82.4%']],
  ['重点项目年度计划完成多少了', ['81.6%']],
  ['预算收入完成率', ['79.8%']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

it('says of what a rate is', () => {
  expect(ask('到资完成率多少').text).toContain('到位资金年度计划完成率');
});

describe('where no task is named', () => {
  it.each(['年度任务完成多少了', '完成率多少'])('asks back: %s', (question) => {
    expect(ask(question).status).toBe('clarify');
  });
});
