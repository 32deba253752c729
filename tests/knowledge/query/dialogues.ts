import { readdirSync, readFileSync } from 'node:fs';

/** A question of a golden dialogue, with the questions before it in its thread. */
export interface Asked {
  readonly q: string;
  readonly ctx: readonly string[];
  readonly now: string;
}

const fixtures = 'tests/fixtures/knowledge';
export const pages = `${fixtures}/pages`;
const folder = `${fixtures}/dialogues`;
const today = '2024-05-20';

/** The golden files. */
export const dialogueFiles = readdirSync(folder).map((name) => `${folder}/${name}`);

/** Lines of a dialogue: `> 问题` opens a thread, `>> 追问` goes on with it, `@ 2023-11-01` sets the clock. */
export function questionsIn(file: string): readonly Asked[] {
  const asked: Asked[] = [];
  let now = today;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('@ ')) now = line.slice(2);
    const question = /^(>>?) (.*)$/.exec(line);
    if (question === null) continue;
    const before = asked.at(-1);
    const ctx = question[1] === '>' || before === undefined ? [] : [...before.ctx, before.q];
    asked.push({ q: question[2] as string, ctx, now });
  }
  return asked;
}
