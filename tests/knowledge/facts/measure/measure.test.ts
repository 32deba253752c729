import { describe, expect, it } from 'vitest';
import { attributeOf } from '../../../../src/knowledge/facts/measure/attribute.ts';
import { measureOf, measuresIn } from '../../../../src/knowledge/facts/measure/measure.ts';
import type { QuantityKind } from '../../../../src/knowledge/types.ts';
import { factsOf } from '../facts-of.ts';

describe('what a figure measures, by the words before it', () => {
  it.each<[string, QuantityKind, string | undefined]>([
    ['重点项目总投资', 'money', 'total-investment'],
    ['计划总投资约', 'money', 'total-investment'],
    ['重点项目年度计划投资', 'money', 'annual-planned-investment'],
    ['今年计划投资', 'money', 'annual-planned-investment'],
    ['累计完成投资', 'money', 'investment-completed'],
    ['投资累计完成', 'money', 'investment-completed'],
    ['完成固定资产投资', 'money', 'fixed-asset-investment'],
    ['签约总金额超', 'money', 'contracted-investment'],
    ['实际到位资金', 'money', 'funds-in-place'],
    ['实际利用外资', 'money', 'foreign-capital-utilized'],
    ['争取专项债券资金', 'money', 'financing'],
    ['投资', 'money', 'investment'],
    ['占年度计划的', 'percent', 'completion-rate'],
    ['占全市投资总量的', 'percent', 'share'],
    ['占地方财政收入的', 'percent', 'share'],
    ['项目开工率', 'percent', 'start-rate'],
    ['复工率', 'percent', 'resumption-rate'],
    ['同比增长', 'percent', 'growth'],
    ['比上年下降', 'percent', 'growth'],
    ['新签约项目', 'count', undefined],
    ['占地', 'area', undefined],
    ['1—4月固定资产投资完成', 'money', 'fixed-asset-investment'],
    ['签约引资总额达', 'money', 'contracted-investment'],
    ['到位中央预算内资金', 'money', 'funds-in-place'],
    ['累计到资', 'money', 'funds-in-place'],
    ['投资强度每亩', 'money', undefined],
    ['亩均税收', 'money', undefined],
    ['实现利润', 'money', undefined],
    ['本月完成', 'money', undefined],
  ])('%s (%s): %s', (lead, kind, metric) => {
    expect(measureOf(lead, kind)?.metric?.id).toBe(metric);
  });

  it('is the measure nearest to the figure', () => {
    expect(measureOf('占总投资的年度计划投资', 'money')?.metric?.id).toBe('annual-planned-investment');
    expect(measureOf('完成投资和到位资金', 'money')?.metric?.id).toBe('funds-in-place');
  });
});

describe('what a figure measures, by what stands around its clause', () => {
  it.each<[string, readonly (string | undefined)[]]>([
    ['年度计划投资5.2亿元，1—4月完成2.1亿元。', ['annual-planned-investment', 'investment-completed']],
    ['总投资9亿元，今年累计完成2.1亿元。', ['total-investment', 'investment-completed']],
    ['总产值9亿元，1—4月完成2.1亿元。', ['output-value', undefined]],
    ['共有29个项目、125亿元投资落户。', [undefined, 'investment']],
    ['获得3亿元贷款支持。', ['financing']],
    ['引来3亿元投资商。', [undefined]],
  ])('%s', (text, expected) => {
    expect(factsOf(text).map((fact) => fact.metric)).toEqual(expected);
  });
});

describe('the measures a question names', () => {
  it.each<[string, readonly string[]]>([
    ['总投资和年度计划投资各多少', ['total-investment', 'annual-planned-investment']],
    ['完成投资占年度计划的百分之几', ['investment-completed', 'completion-rate']],
    ['今年打算投多少', ['annual-planned-investment']],
    ['盘子多大', ['total-investment']],
    ['有几个项目', []],
  ])('%s', (question, ids) => {
    expect(measuresIn(question, true).map((m) => m.metric?.id)).toEqual(ids);
  });
});

describe('an attribute at the end of a long lead', () => {
  it.each(['配套', '建设', '计划'])('is looked for in no time where %s is said over and over', (word) => {
    expect(attributeOf('电网配套建设资金缺口', 'money')?.words).toBe('配套建设资金缺口');
    const begun = performance.now();
    expect(attributeOf(word.repeat(20_000), 'money')).toBeUndefined();
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
