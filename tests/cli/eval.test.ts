import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEval } from '../../src/cli/eval/command.ts';
import { isSame, readMeasured } from '../../src/cli/eval/compare-values.ts';
import { readGold } from '../../src/cli/eval/gold.ts';
import { grade } from '../../src/cli/eval/grade.ts';
import { scoreOf } from '../../src/cli/eval/report.ts';
import type { Answer } from '../../src/knowledge/index.ts';
import { keepingIo } from '../doubles/io.ts';
import { answered, article, cite, fakeKnowledge, notFound, value } from '../doubles/knowledge.ts';

const page = article('a.txt', '标题', ['开工12个,总投资86.5亿元。']);
const right = answered('86.5亿元 云溪区', {
  values: [value(86.5, '亿元')],
  citations: [cite(page, '开工12个,总投资86.5亿元。')],
});
const row = {
  id: 'r',
  type: 'A',
  q: '总投资多少',
  status: 'answered',
  values: ['86.5亿元'],
  contains: ['云溪区'],
  absent: ['12个'],
  cite: [{ doc: 'a.txt', quote: '总投资86.5亿元' }],
};

const gold = (change: object = {}) => {
  const [read] = readGold(JSON.stringify({ ...row, ...change }));
  if (read === undefined) throw new Error('no row');
  return read;
};
const faults = (answer: Answer, change?: object) => grade(gold(change), answer, [page]).why;

describe('values compare by kind and amount', () => {
  it.each([
    ['86.5亿元', '865000万元', true],
    ['86.5亿元', '86.5亿', true],
    ['310余公顷', '310公顷', true],
    ['12项', '12家', true],
    ['12', '12个', true],
    ['2000米', '2公里', true],
    ['86.5亿元', '86.5万元', false],
    ['86.5亿元', '86.5亿美元', false],
    ['5%', '5个百分点', false],
    ['12个', '12亩', false],
  ])('%s and %s: %s', (a, b, same) => expect(isSame(readMeasured(a), readMeasured(b))).toBe(same));

  it('within the tolerance', () => {
    expect(isSame(readMeasured('7.2亿元'), readMeasured('7.208亿元'), 0.005)).toBe(true);
    expect(isSame(readMeasured('7.2亿元'), readMeasured('7.208亿元'))).toBe(false);
  });
});

describe('an answer is right', () => {
  it('when all is right', () => expect(faults(right)).toEqual([]));
  it('with another status that is allowed', () => {
    const change = { status: 'clarify', statusAlt: ['answered'], contains: [], cite: [] };
    expect(faults(right, change)).toEqual([]);
  });
  it('with another citation that is as good', () => {
    const either = [{ doc: 'b.txt', quote: '别处', alt: [{ doc: 'a.txt', quote: '总投资86.5亿元' }] }];
    expect(faults(right, { cite: either })).toEqual([]);
    expect(faults(right, { cite: [...row.cite, { doc: 'b.txt', quote: '别处' }], citeAny: true })).toEqual(
      [],
    );
  });
  it('with enough values in any order', () => {
    const two = { ...right, values: [value(12, '个'), value(86.5, '亿元')] };
    expect(faults(two, { values: ['86.5亿元', '1亿元'], anyOrder: true, min: 1 })).toEqual([]);
    expect(faults(two, { values: ['86.5亿元', '1亿元'], anyOrder: true })).not.toEqual([]);
    expect(faults(two, { values: ['86.5亿元', '12个'] })).not.toEqual([]);
  });
});

describe('an answer is wrong', () => {
  it.each([
    ['by its status', notFound('没有')],
    ['by its value', { ...right, values: [value(86.6, '亿元')] }],
    ['by lacking its value', { ...right, values: [] }],
    ['by words it lacks', { ...right, text: '86.5亿元' }],
    ['by words it must not have', { ...right, text: `${right.text} 12个` }],
    ['by lacking its citation', { ...right, citations: [] }],
    [
      'by a citation that is not verbatim',
      { ...right, citations: right.citations.map((c) => ({ ...c, start: 0 })) },
    ],
  ])('%s', (_, answer) => expect(faults(answer)).toHaveLength(1));

  it('a wrong figure is told apart from a refusal', () => {
    const isWrongFigure = (answer: Answer, change?: object) =>
      grade(gold(change), answer, [page]).wrongFigure;
    expect(isWrongFigure({ ...right, values: [value(1, '亿元')] })).toBe(true);
    expect(isWrongFigure(notFound('没有'))).toBe(false);
    expect(isWrongFigure(right, { status: 'not_found', values: [] })).toBe(true);
  });
});

describe('the command', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'youju-'));
    const rows = [row, { ...row, id: 's', type: 'B', q: '别的' }];
    writeFileSync(join(folder, 'gold.jsonl'), rows.map((line) => JSON.stringify(line)).join('\n'));
    writeFileSync(join(folder, 'right.jsonl'), JSON.stringify(row));
    writeFileSync(join(folder, 'wrong.jsonl'), JSON.stringify({ ...row, values: ['1亿元'] }));
    writeFileSync(join(folder, 'bad.jsonl'), '{"id":"x"}');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function run(...argv: string[]) {
    const io = keepingIo();
    const knowledge = fakeKnowledge({ articles: [page], answers: { 总投资多少: right } });
    const parts = { io, environment: { INIT_CWD: folder }, createKnowledge: () => knowledge };
    return { code: await runEval(argv, parts), out: io.lines.join('\n'), err: io.errors };
  }

  it('prints the score by type', async () => {
    const { code, out } = await run('--questions', 'gold.jsonl');
    expect(code).toBe(0);
    expect(out).toContain('A 1/1  B 0/1');
    expect(out).toContain('correct 1/2 = 50.0%');
  });
  it('shows failures when asked', async () => {
    expect((await run('--questions', 'gold.jsonl', '--failures')).out).toContain('s B 别的');
    expect((await run('--questions', 'gold.jsonl')).out).not.toContain('s B 别的');
  });
  it.each([
    ['50', 0],
    ['51', 1],
    ['much', 2],
  ])('--min %s ends with %d', async (min, code) =>
    expect((await run('--questions', 'gold.jsonl', '--min', min)).code).toBe(code),
  );
  it.each([
    ['right', '0', 0],
    ['wrong', '0', 1],
    ['wrong', '1', 0],
    ['right', 'few', 2],
  ])('a %s figure with --max-wrong %s ends with %d', async (name, most, code) =>
    expect((await run('--questions', `${name}.jsonl`, '--max-wrong', most)).code).toBe(code),
  );
  it.each([[[]], [['--questions', 'gone.jsonl']], [['--questions', 'bad.jsonl']]])(
    '%j is wrong usage',
    async (argv) => expect((await run(...argv)).code).toBe(2),
  );
  it('says in a line what a row lacks', async () => {
    const { err } = await run('--questions', 'bad.jsonl');
    expect(err.join('\n')).toBe(
      `${join(folder, 'bad.jsonl')}: line 1 of the questions: q, status missing or wrong`,
    );
  });
  it('says in a line which file cannot be read', async () => {
    const { err } = await run('--questions', 'gone.jsonl');
    expect(err.join('\n')).toBe(`${join(folder, 'gone.jsonl')} cannot be read (ENOENT)`);
  });
  it('no questions are no success', () => expect(scoreOf([])).toBe(0));
});
