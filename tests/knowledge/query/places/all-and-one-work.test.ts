/** 全县总投资多少: what one work of the page takes is not all of the county. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '石城县要素保障见实效',
  publishedOn: '2024-11-12',
  paragraphs: [
    '1—10月，全县盘活存量建设用地640亩。',
    '位于古樟工业园的石城县储能电池产业园就是受益者。该项目总投资7.8亿元，用地135亩。',
  ],
});

describe('all of a place', () => {
  it.each(['全县总投资多少', '全县一共总投资多少'])('is not one work: %s', (question) => {
    expect(ask(question).text).not.toContain('7.8亿元');
  });

  it('and the one work is told where it is asked for', () => {
    expect(ask('储能电池产业园总投资多少').text).toMatch(/^7\.8亿元/);
  });
});
