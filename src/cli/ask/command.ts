/** `ask`: one question, or a file of them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { composeReply, dayIn, guardKnowledge, painted, plainText } from '../../bot/index.ts';
import { loadConfig } from '../../config.ts';
import { exitCode } from '../../exit-codes.ts';
import { createLog } from '../../log.ts';
import { type CommandParts, docsOf, runToExitCode } from '../command.ts';
import { usageError } from '../io.ts';
import { answerBatch } from './batch.ts';
import { parseAsk } from './options.ts';
import { answerRow } from './row.ts';

/** Runs `ask` with its arguments, to its exit code. */
export function runAsk(
  argv: readonly string[],
  { io, createKnowledge, environment }: CommandParts,
): Promise<number> {
  return runToExitCode(io, async () => {
    const options = parseAsk(argv, io);
    const config = loadConfig(environment);
    const docs = docsOf(options.docs, config);
    const rows = options.batch === undefined ? undefined : readBatch(resolve(config.typedIn, options.batch));
    const knowledge = guardKnowledge(createKnowledge({ docs }), createLog(io.err));
    for (const key of config.unknown) io.err(`nothing reads ${key}: is it misspelt?`);
    for (const { document, reason } of knowledge.rejected) io.err(`left out ${document}: ${reason}`);
    if (knowledge.articles.length === 0) io.err(`no articles in ${docs.join(', ')}: nothing can be answered`);
    const now = options.now ?? dayIn(config.tz)(new Date());
    if (rows !== undefined) return answerBatch(rows, knowledge, now, io);
    const answer = answerRow(knowledge, { q: options.question, ctx: options.ctx, now });
    const style = io.isTerminal && config.colour ? painted : undefined;
    io.out(
      options.json
        ? JSON.stringify(answer)
        : plainText(
            composeReply(answer, () => undefined),
            style,
          ),
    );
    return exitCode.done;
  });
}

function readBatch(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError && !('errno' in error))
      throw usageError(`the batch file ${file} is not UTF-8`);
    throw usageError(`the batch file ${file} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}
