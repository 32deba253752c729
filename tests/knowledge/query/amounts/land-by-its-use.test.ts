/** Land is told by what it is for, and a sum of all of it is not that of one use. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '余庆县前三季度土地供应情况',
  publishedOn: '2024-10-12',
  paragraphs: [
    '前三季度，余庆县供应土地46宗1820亩，其中工业用地17宗930亩，住宅用地8宗310亩。以“标准地”方式出让工业用地12宗640亩，占工业用地供应面积的68.8%。土地出让收入5.37亿元。',
  ],
});
const figures = figuresOf(ask);

describe('land by its use', () => {
  it.each<[string, readonly string[]]>([
    ['余庆县工业用地供应多少亩', ['930亩']],
    ['余庆县土地出让收入多少', ['5.37亿元']],
    ['余庆县标准地出让占工业用地供应面积多少', ['68.8%']],
  ])('%s', (question, told) => {
    expect(figures(question)).toEqual(told);
  });

  it.each(['余庆县工业用地出让收入多少', '余庆县住宅用地出让收入多少'])('%s is not told', (question) => {
    expect(ask(question).status).toBe('not_found');
  });
});
