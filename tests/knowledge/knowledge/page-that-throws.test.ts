import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createKnowledge } from '../../../src/knowledge/index.ts';

const { assembleFacts } = vi.hoisted(() => ({ assembleFacts: vi.fn() }));
vi.mock('../../../src/knowledge/facts/assemble.ts', async (original) => {
  const real = await original<typeof import('../../../src/knowledge/facts/assemble.ts')>();
  assembleFacts.mockImplementation(real.assembleFacts);
  return { ...real, assembleFacts };
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'youju-'));
  writeFileSync(
    join(folder, 'a.txt'),
    '云溪县上半年完成投资情况\n2024-07-05\n云溪县上半年完成投资12.3亿元，同比增长5%。\n',
  );
  writeFileSync(
    join(folder, 'b.txt'),
    '东城区上半年完成投资情况\n2024-07-06\n东城区上半年完成投资45.6亿元，同比增长7%。\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

it('leaves out a page that no rule can read and answers from the others', () => {
  assembleFacts.mockImplementationOnce(() => {
    throw new RangeError('Maximum call stack size exceeded');
  });
  const knowledge = createKnowledge({ docs: [folder] });
  expect(knowledge.rejected).toEqual([
    { document: 'a.txt', reason: 'its figures cannot be read: Maximum call stack size exceeded' },
  ]);
  const ask = (q: string) => knowledge.ask(q, { now: '2024-08-01' });
  expect(ask('东城区上半年完成投资多少').values.map(({ text }) => text)).toEqual(['45.6亿元']);
  expect(ask('云溪县上半年完成投资多少').status).toBe('not_found');
});
