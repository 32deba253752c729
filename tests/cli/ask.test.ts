import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAsk } from '../../src/cli/ask/command.ts';
import type { Asking } from '../../src/knowledge/index.ts';
import { keepingIo } from '../doubles/io.ts';
import { answered, article, cite, fakeKnowledge, value } from '../doubles/knowledge.ts';

const page = article('a.txt', '云溪区集中开工', ['总投资86.5亿元。']);
const started = answered('86.5亿元', {
  values: [value(86.5, '亿元')],
  citations: [cite(page, '总投资86.5亿元。')],
});
const wrong = answered('99亿元', { citations: started.citations });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'youju-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command in process and tells what it did. */
async function ask(argv: string[], { isTerminal = false, environment = {} as Record<string, string> } = {}) {
  const io = keepingIo(isTerminal);
  let docs: readonly string[] = [];
  const asked: Asking[] = [];
  const knowledge = fakeKnowledge({
    articles: [page],
    answers: {
      总投资多少: started,
      编造: wrong,
      出错: () => {
        throw new Error('broken');
      },
    },
  });
  const code = await runAsk(argv, {
    io,
    environment: { INIT_CWD: folder, ...environment },
    createKnowledge: (options) => {
      docs = options.docs;
      if (docs.some((path) => path.endsWith('gone'))) {
        throw Object.assign(new Error('gone cannot be read'), { name: 'SourceError' });
      }
      const spied = (question: string, asking: Asking) => {
        asked.push(asking);
        return knowledge.ask(question, asking);
      };
      return { ...knowledge, ask: spied };
    },
  });
  return { code, out: io.lines, err: io.errors, docs, asked };
}

const batch = (...lines: unknown[]) => {
  const content = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  writeFileSync(join(folder, 'rows.jsonl'), content);
  return ['--batch', 'rows.jsonl'];
};

describe('ask', () => {
  it('prints a readable answer', async () => {
    const { code, out, err } = await ask(['总投资多少']);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out.join('\n')).toBe('86.5亿元\n出处：\n① 《云溪区集中开工》\n   “总投资86.5亿元。”');
  });
  it('paints it for a terminal, unless told not to', async () => {
    expect((await ask(['总投资多少'], { isTerminal: true })).out[0]).toContain('\u001b[1m86.5亿元');
    const plain = await ask(['总投资多少'], { isTerminal: true, environment: { NO_COLOR: '1' } });
    expect(plain.out[0]).not.toContain('\u001b');
  });
  it('prints one JSON object with the time it took', async () => {
    const { out } = await ask(['--json', '总投资多少']);
    expect(out).toHaveLength(1);
    expect(JSON.parse(out[0] ?? '')).toEqual({ ...started, ms: expect.any(Number) });
  });
  it('passes on the thread and the day', async () => {
    const { asked } = await ask(['总投资多少', '--ctx', '一', '--ctx', '二', '--now', '2022-06-01']);
    expect(asked).toEqual([{ ctx: ['一', '二'], now: '2022-06-01' }]);
  });
  it('reads the folders it is given, from where it was typed', async () => {
    const { docs } = await ask(['总投资多少', '--docs', 'one', '--docs', '/two']);
    expect(docs).toEqual([join(folder, 'one'), '/two']);
  });
  it('does not let an unproven figure out', async () => {
    const { code, out, err } = await ask(['--json', '编造']);
    expect(code).toBe(0);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ status: 'not_found', values: [], citations: [] });
    expect(err.join()).toContain('figure gate');
  });
  it('shows its help', async () => {
    const { code, out } = await ask(['--help']);
    expect(code).toBe(0);
    expect(out.join('\n')).toContain('--batch');
  });
});

describe('batch', () => {
  const rows = [
    { id: 'r1', q: '总投资多少', ctx: ['前面'], now: '2021-01-02' },
    { id: 'r2', q: '没有的' },
  ];
  it('answers each row in order', async () => {
    const { code, out, asked } = await ask([...batch(...rows, ''), '--now', '2022-06-01']);
    expect(code).toBe(0);
    expect(out.map((line) => JSON.parse(line)).map(({ id, status }) => [id, status])).toEqual([
      ['r1', 'answered'],
      ['r2', 'not_found'],
    ]);
    expect(asked).toEqual([
      { ctx: ['前面'], now: '2021-01-02' },
      { ctx: [], now: '2022-06-01' },
    ]);
  });
  it('names bad rows, leaves them out and goes on', async () => {
    const bad = ['{', { id: 'x' }, { id: 'y', q: '问', now: '今天' }, { id: 'z', q: '出错' }];
    const { code, out, err } = await ask(batch(...bad, '', rows[0]));
    expect(code).toBe(1);
    expect(out).toHaveLength(1);
    expect(err.map((line) => line.slice(0, 7))).toEqual(['line 1:', 'line 2:', 'line 3:', 'line 4:']);
  });
  it('reads a file with a byte-order mark and Windows line ends', async () => {
    const { code, out } = await ask(
      batch(`\uFEFF${JSON.stringify(rows[0])}\r\n${JSON.stringify(rows[1])}\r\n`),
    );
    expect([code, out.length]).toEqual([0, 2]);
  });
});

describe('what an operator is told', () => {
  it('a variable that nothing reads', async () => {
    const { err } = await ask(['总投资多少'], { environment: { YOUJU_DOC: 'a' } });
    expect(err).toEqual(['nothing reads YOUJU_DOC: is it misspelt?']);
  });
  it('a batch in another encoding', async () => {
    writeFileSync(join(folder, 'gb.jsonl'), Buffer.from([0xd7, 0xdc, 0xcd, 0xb6]));
    const { code, err } = await ask(['--batch', 'gb.jsonl']);
    expect([code, err.join()]).toEqual([2, expect.stringMatching(/gb\.jsonl is not UTF-8/)]);
  });
});

describe('exit codes', () => {
  it.each([
    ['no question', 2, []],
    ['an unknown option', 2, ['--nonsense', '问']],
    ['a day that is none', 2, ['问', '--now', '2022-13-01']],
    ['an option without its value', 2, ['问', '--docs']],
    ['question and batch', 2, ['问', '--batch', 'x']],
    ['a batch file that is not there', 2, ['--batch', 'nowhere.jsonl']],
    ['a folder that is not there', 4, ['问', '--docs', 'gone']],
  ])('%s: %d', async (_, expected, argv) => {
    const { code, out, err } = await ask(argv);
    expect([code, out]).toEqual([expected, []]);
    expect(err).not.toEqual([]);
  });
  it('wrong configuration: 3', async () => {
    const { code, err } = await ask(['问'], { environment: { YOUJU_PORT: 'canary' } });
    expect(code).toBe(3);
    expect(err.join()).toContain('YOUJU_PORT');
    expect(err.join()).not.toContain('canary');
  });
});

it('runs as a program', () => {
  const args = ['--import', 'tsx', 'src/cli/ask.ts', '--docs', folder, '问'];
  writeFileSync(join(folder, 'page.txt'), '云溪区集中开工\n总投资86.5亿元。\n');
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).not.toBe('');
}, 30_000);
