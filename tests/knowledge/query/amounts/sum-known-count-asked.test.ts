/** How many projects make up a sum that the asker has. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '芦山县举行重点项目集中开工活动',
  publisher: '芦山县人民政府',
  publishedOn: '2021-07-12',
  paragraphs: [
    '7月10日，随着县委书记一声宣布，总投资36.4亿元的11个重点项目集中开工。',
    '今年以来，全县引进签约项目26个，总投资142.5亿元，其中投资10亿元以上项目5个。',
  ],
});
const figures = figuresOf(ask);

describe('how many projects a sum is of', () => {
  it.each([
    ['芦山县总投资36.4亿元的集中开工项目有几个', '11个'],
    ['芦山县36.4亿元是几个项目的总投资', '11个'],
    ['芦山县总投资142.5亿元的签约项目几个', '26个'],
    ['芦山县签约项目总投资142.5亿，一共几个项目', '26个'],
  ])('%s → %s', (question, expected) => {
    expect(figures(question)).toEqual([expected]);
  });

  it('of another sum nothing is told', () => {
    expect(ask('芦山县总投资88亿元的签约项目几个').status).toBe('not_found');
  });
});
