import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Lines of a golden file; none when there is no file yet. */
export function goldenLines(file: string): readonly string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
}

/**
 * Holds lines against a golden file, where `*` stands for anything: a part that is not settled.
 * With GOLDEN=write in the environment the file is written anew instead; lines that still hold stay as they are.
 */
export function expectGolden(file: string, lines: readonly string[]): void {
  const golden = goldenLines(file);
  if (process.env.GOLDEN === 'write') {
    writeFileSync(file, `${kept(golden, lines).join('\n')}\n`);
    return;
  }
  expect(lines.map((line, at) => (holds(golden[at] ?? '', line) ? golden[at] : line))).toEqual(golden);
}

/** The lines, each as the golden file has it where it still holds: under the same question, and no golden line twice. */
function kept(golden: readonly string[], lines: readonly string[]): readonly string[] {
  const unused = new Map<string, string[]>();
  for (const [at, line] of golden.entries()) {
    const block = questionAbove(golden, at);
    unused.set(block, [...(unused.get(block) ?? []), line]);
  }
  return lines.map((line, at) => {
    const rest = unused.get(questionAbove(lines, at)) ?? [];
    const found = rest.findIndex((other) => holds(other, line));
    return found < 0 ? line : (rest.splice(0, found + 1).at(-1) as string);
  });
}

/** The `> 问题` a line of a dialogue stands under, with those before it in its thread; none in other golden files. */
function questionAbove(lines: readonly string[], at: number): string {
  const asked = lines.slice(0, at + 1).filter((line) => line.startsWith('>'));
  return asked.slice(asked.findLastIndex((line) => line.startsWith('> '))).join('\n');
}

/** True when a line is as the golden line says. */
function holds(golden: string, line: string): boolean {
  const [first = '', ...rest] = golden.split('*');
  if (!line.startsWith(first)) return false;
  let at = first.length;
  for (const [i, part] of rest.entries()) {
    const found = i === rest.length - 1 ? line.length - part.length : line.indexOf(part, at);
    if (found < at || !line.startsWith(part, found)) return false;
    at = found + part.length;
  }
  return at === line.length;
}
