import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../answers-from.ts';

const ask = answersFrom({
  title: '沁源县通报2024年重点项目进展',
  publishedOn: '2024-10-10',
  paragraphs: [
    '10月8日，沁源县举行2024年秋季重点项目集中开工活动，此次集中开工项目18个，总投资46亿元。',
    '加上上半年开工的31个项目，今年全县累计集中开工项目49个，总投资127.5亿元。',
    '丹雀岭水电站总投资12亿元，2024年计划投资3.1亿元。',
    '白狐窑灌区工程截至9月底累计完成投资7.6亿元，占总投资的58%，其中今年完成2.2亿元。',
    '今年计划改造老旧管网14公里，计划新建水厂3座。',
    '全县实施重点项目96个，总投资388亿元，与2023年同期相比，重点项目个数、总投资分别增长9个、52亿元。',
  ],
});
const figures = figuresOf(ask);

describe('figures of one scope', () => {
  it.each<[string, readonly string[]]>([
    ['沁源县2024年秋季集中开工几个项目，总投资多少', ['18个', '46亿元']],
    ['沁源县2024年春季集中开工项目总投资多少', []],
    ['沁源县2024年上半年集中开工项目总投资多少', []],
    ['丹雀岭水电站2024年要投资多少', ['3.1亿元']],
    ['丹雀岭水电站总投资多少', ['12亿元']],
    ['丹雀岭水电站总投资和2024年要完成的投资各多少', []],
    ['白狐窑灌区2024年前9个月完成投资多少', ['2.2亿元']],
    ['沁源县2024年已经改造老旧管网多少公里', []],
    ['沁源县2024年计划改造老旧管网多少公里', ['14公里']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('asks which of several rises is meant', () => {
    expect(ask('沁源县重点项目比2023年同期多了多少').status).toBe('clarify');
  });
});
