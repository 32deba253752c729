import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../src/knowledge/facts/fact.ts';
import { addedFit, countFit } from '../../../../src/knowledge/query/match/slots/counted.ts';
import { factsOf } from '../../facts/facts-of.ts';

const lastFact = (text: string): Fact => factsOf(text).at(-1) as Fact;

describe('a number of projects in the question', () => {
  const planned = lastFact('明年实施重点项目90个，总投资640亿元。');

  it.each([
    ['90个项目总投资多少', 1],
    ['总投资多少', 1],
    ['60个项目总投资多少', 0],
    ['60个县重点项目总投资多少', 0],
    ['60个项目里民生类总投资多少', 1],
  ])('%s fits the sum of 90 by %d', (question, fit) => {
    expect(countFit(question, planned)).toBe(fit);
  });
});

describe('what is newly added', () => {
  const added = lastFact('青山产业园入驻企业80家，今年已新增9家。');

  it('is a part of what there is', () => {
    expect(addedFit('青山产业园有多少企业', added)).toBeLessThan(1);
    expect(addedFit('青山产业园新增多少企业', added)).toBe(1);
  });
});
