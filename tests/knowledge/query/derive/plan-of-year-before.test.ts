import { describe, expect, it } from 'vitest';
import { derivedFrom } from '../../answers-from.ts';

const derived = derivedFrom({
  title: '2024年安徽省重点项目计划印发',
  publishedOn: '2024-03-02',
  paragraphs: [
    '《计划》共安排省重点项目420个，总投资9800亿元，年度计划投资2100亿元。与2023年相比，项目个数增加30个，年度计划投资增长5%。',
  ],
});

describe('what a plan was the year before, where the next sentence sets it beside that year', () => {
  it.each<[string, readonly string[]]>([
    ['安徽2023年省重点项目年度计划投资多少', ['2000亿元']],
    ['按公布的增减数推算，安徽2023年省重点项目是多少个、年度计划投资约多少', ['390个', '2000亿元']],
  ])('%s', (question, expected) => {
    expect(derived(question).map(({ text }) => text)).toEqual(expected);
  });
});
