/** The program as an operator starts it: a process of its own. */
import { spawn } from 'node:child_process';
import { afterEach } from 'vitest';

export interface Program {
  /** Everything printed so far, on both streams. */
  output(): string;
  /** Resolves with the output once the pattern is in it. */
  printed(pattern: RegExp): Promise<string>;
  kill(signal: NodeJS.Signals): void;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
}

/** Gives a starter of programs with nothing but the environment it is given; none outlives its test. */
export function usePrograms(): (
  environment?: Record<string, string>,
  ...words: readonly string[]
) => Program {
  const started: Program[] = [];
  afterEach(() => {
    for (const program of started.splice(0)) program.kill('SIGKILL');
  });
  return (environment = {}, ...words) => {
    const program = start(environment, words);
    started.push(program);
    return program;
  };
}

function start(environment: Record<string, string>, words: readonly string[]): Program {
  const env = {
    PATH: process.env.PATH,
    YOUJU_PORT: '0',
    YOUJU_DOCS: 'tests/fixtures/eval/docs',
    ...environment,
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...words], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const looks: (() => void)[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const look of looks) look();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    output: () => output,
    printed: (pattern) =>
      new Promise((resolve) => {
        looks.push(() => pattern.test(output) && resolve(output));
        looks.at(-1)?.();
      }),
    kill: (signal) => void child.kill(signal),
    ended: ended.then((code) => ({ code, output })),
  };
}

/** Asks on the page of a started program, as other programs do. */
export async function askOnPage(output: string, q: string): Promise<unknown> {
  const [, address] = /page: (http:\S+)/.exec(output) ?? [];
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${address}/api/ask`, { method: 'POST', headers, body: JSON.stringify({ q }) })).json();
}
