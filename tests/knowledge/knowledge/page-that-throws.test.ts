import { expect, it } from 'vitest';
import { libraryOf } from '../../../src/knowledge/ingest.ts';
import { answer } from '../../../src/knowledge/query/answer.ts';
import { readFacts } from '../../../src/knowledge/read-facts.ts';
import type { Article } from '../../../src/knowledge/types.ts';
import { articleRead } from '../article-of.ts';

const good = articleRead(
  'b.txt',
  '东城区上半年完成投资情况\n2024-07-06\n东城区上半年完成投资45.6亿元，同比增长7%。\n',
);
/** A page at whose figures the rules give up. */
const bad: Article = {
  ...articleRead(
    'a.txt',
    '云溪县上半年完成投资情况\n2024-07-05\n云溪县上半年完成投资12.3亿元，同比增长5%。\n',
  ),
  get tables(): never {
    throw new RangeError('Maximum call stack size exceeded');
  },
};

it('is left out with its reason', () => {
  expect(readFacts([bad, good]).rejected).toEqual([
    { document: 'a.txt', reason: 'its figures cannot be read: Maximum call stack size exceeded' },
  ]);
});

it('does not keep the others from being asked', () => {
  const library = libraryOf([bad, good]);
  expect(answer(library, '东城区上半年完成投资多少', { now: '2024-08-01' }).values[0]?.text).toBe('45.6亿元');
  expect(answer(library, '云溪县上半年完成投资多少', { now: '2024-08-01' }).status).toBe('not_found');
});
