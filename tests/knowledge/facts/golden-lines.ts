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
    const kept = lines.map((line) => golden.find((other) => holds(other, line)) ?? line);
    writeFileSync(file, `${kept.join('\n')}\n`);
    return;
  }
  expect(lines.map((line, at) => (holds(golden[at] ?? '', line) ? golden[at] : line))).toEqual(golden);
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
