import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runExplain } from '../../src/cli/explain/command.ts';
import { keepingIo } from '../doubles/io.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'youju-'));
  const page = '云溪区集中开工一批重点项目\n2022-05-10\n5月8日,云溪区集中开工重点项目12个,总投资86.5亿元。\n';
  writeFileSync(join(folder, 'page.txt'), page);
  writeFileSync(join(folder, 'page.exe'), page);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function explain(...argv: string[]) {
  const io = keepingIo();
  const code = await runExplain(argv, { io, environment: { INIT_CWD: folder } });
  return { code, lines: io.lines, out: io.lines.join('\n') };
}

describe('explain', () => {
  it('shows rule, words, value and place of each mention', async () => {
    const { code, lines } = await explain('总投资约86.5亿元');
    expect(code).toBe(0);
    expect(lines[0]).toMatch(
      /^money\/\S+ {2}86\.5亿元 {2}money 86\.5 亿元 = 8650000000, about {2}\[4, 10\)$/,
    );
  });
  it('counts what is left over', async () => {
    const { lines } = await explain('总投资86.5亿元');
    expect(lines.at(-1)).toBe(`${lines.length - 1} read, 0 digit groups left over`);
  });
  it('reads a page sentence by sentence, each figure with its fact', async () => {
    const { code, lines } = await explain('--file', 'page.txt');
    expect(code).toBe(0);
    expect(lines[0]).toBe('publisher unknown, 2022-05-10, reckoned from 2022-05-10');
    const sentence = lines.indexOf('5月8日，云溪区集中开工重点项目12个，总投资86.5亿元。');
    const figure = lines.findIndex((line) => line.startsWith('  money/unit  86.5亿元  '));
    expect(figure).toBeGreaterThan(sentence);
    expect(lines[figure + 1]).toMatch(
      /^ {4}fact {2}86\.5亿元 {2}总投资 \(total-investment\) of .*phase started/,
    );
    expect(lines.at(-1)).toMatch(/^\d+ read, 2 facts, 0 digit groups left over$/);
  });
  it('shows no year that a page does not name', async () => {
    writeFileSync(join(folder, 'undated.txt'), '云溪区项目建设情况\n今年1至7月，全区完成投资86.5亿元。\n');
    const { lines } = await explain('--file', 'undated.txt');
    expect(lines[0]).toBe('publisher unknown, date unknown, year unknown');
    expect(lines.filter((line) => line.includes('????-01-01 to ????-08-01'))).toHaveLength(2);
  });
  it('reads the bare number of a cell in the unit of its column', async () => {
    const table = '县区\t总投资（亿元）\t完成投资（亿元）\n来安县\t31.2\t12.05\n天长市\t27.6\t10.4\n';
    writeFileSync(join(folder, 'table.txt'), `云溪市项目建设情况\n2022-05-10\n${table}`);
    const { lines } = await explain('--file', 'table.txt');
    const cell = lines.findIndex((line) =>
      line.startsWith('  table/cell  31.2  money 31.2 亿元 = 3120000000'),
    );
    expect(lines[cell + 1]).toMatch(/^ {4}fact {2}31\.2 {2}总投资 \(total-investment\) of 来安县/);
    expect(lines.at(-1)).toMatch(/4 facts, 0 digit groups left over$/);
  });
  it.each([
    [[]],
    [['文字', '--file', 'page.txt']],
    [['--question', '--file', 'page.txt']],
    [['--file', 'gone.txt']],
    [['--file', 'page.exe']],
  ])('%j is wrong usage', async (argv) => expect((await explain(...argv)).code).toBe(2));
});
