import type { Io } from '../../src/cli/io.ts';

/** Standard output and error as lists of lines. */
export function keepingIo(isTerminal = false): Io & { readonly lines: string[]; readonly errors: string[] } {
  const lines: string[] = [];
  const errors: string[] = [];
  return { lines, errors, isTerminal, out: (line) => lines.push(line), err: (line) => errors.push(line) };
}
