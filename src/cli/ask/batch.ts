/** `--batch`: rows in, one JSON line each out, in order; a bad row is named and left out. */
import { z } from 'zod';
import type { Knowledge } from '../../bot/index.ts';
import { exitCode } from '../../exit-codes.ts';
import type { Io } from '../io.ts';
import { answerRow } from './row.ts';

const rowSchema = z.object({
  id: z.string(),
  q: z.string(),
  ctx: z.array(z.string()).optional(),
  now: z.iso.date().optional(),
});

/** Answers all rows; 1 when some could not be. */
export function answerBatch(content: string, knowledge: Knowledge, now: string, io: Io): number {
  let failed = false;
  for (const [index, line] of content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    try {
      const { id, ...row } = readRow(line);
      io.out(JSON.stringify({ id, ...answerRow(knowledge, { ...row, now: row.now ?? now }) }));
    } catch (error) {
      failed = true;
      io.err(`line ${index + 1}: ${(error as Error).message}`);
    }
  }
  return failed ? exitCode.someFailed : exitCode.done;
}

function readRow(line: string): z.infer<typeof rowSchema> {
  const parsed = rowSchema.safeParse(parseJson(line));
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path }) => path.join('.') || 'the row');
  throw new Error(`${[...new Set(fields)].join(', ')} is missing or wrong; a row is {id, q, ctx?, now?}`);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error('is not JSON');
  }
}
