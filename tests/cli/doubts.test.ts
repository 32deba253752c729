import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDoubts } from '../../src/cli/doubts/command.ts';
import { type ArticleDoubt, createKnowledge } from '../../src/knowledge/index.ts';
import { keepingIo } from '../doubles/io.ts';

const total = '5月8日,云溪区集中签约、开工、投产“三个一批”项目24个,总投资86.5亿元。';
const parts = '其中签约项目11个,开工项目7个,投产项目5个。';
const page = `云溪区“三个一批”项目签约开工投产\n2022-05-10\n${total}${parts}\n`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'youju-'));
  writeFileSync(join(folder, 'page.txt'), page);
  writeFileSync(join(folder, 'sound.txt'), page.replace('24个', '23个'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function doubts(...argv: string[]) {
  const io = keepingIo();
  const environment = { INIT_CWD: folder, YOUJU_DOCS: folder };
  const code = await runDoubts(argv, { io, createKnowledge, environment });
  return { code, lines: io.lines, errors: io.errors };
}

describe('doubts', () => {
  it('prints both sides with the sentences as they stand', async () => {
    const at = page.indexOf(total);
    const middle = at + total.length;
    expect(await doubts('--docs', '.')).toEqual({
      code: 0,
      errors: [],
      lines: [
        'page.txt  parts  分项11个、7个、5个相加，与总数24个不符（算得23个）',
        `  [${at}, ${middle})  ${total}`,
        `  [${middle}, ${middle + parts.length})  ${parts}`,
        '1 doubt in 2 articles',
      ],
    });
  });

  it('prints an object a line, its offsets into the raw text', async () => {
    const { code, lines } = await doubts('--json');
    expect(code).toBe(0);
    const [doubt, ...others] = lines.map((line) => JSON.parse(line) as ArticleDoubt);
    expect(others).toEqual([]);
    expect(doubt).toMatchObject({ kind: 'parts', document: 'page.txt' });
    expect(doubt?.spans.map(({ start, end }) => page.slice(start, end))).toEqual([
      '24个',
      '11个',
      '7个',
      '5个',
    ]);
    expect(doubt?.citations.map(({ quote }) => quote)).toEqual([total, parts]);
  });

  it.each([
    ['page.txt', ['extra']],
    ['an unknown option', ['--all']],
    ['a folder without a name', ['--docs', '']],
  ])('%s is wrong usage', async (_, argv) => expect((await doubts(...argv)).code).toBe(2));

  it('names a folder that cannot be read', async () => {
    const { code, errors } = await doubts('--docs', 'gone');
    expect(code).toBe(4);
    expect(errors.join('\n')).toContain(join(folder, 'gone'));
  });
});
