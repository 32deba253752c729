import { expect, it } from 'vitest';
import { factsOf } from './facts-of.ts';

it('of figures run together by a scraper only the first are read', () => {
  const facts = factsOf(`项目${'12个'.repeat(1000)}。总投资9亿元。`);
  expect(facts.length).toBe(401);
  expect(facts.at(-1)?.quantity.text).toBe('9亿元');
});
