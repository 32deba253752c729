/** `explain`: what the rules read in a text or a page, and every digit they left. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { dayIn } from '../../bot/index.ts';
import { loadConfig } from '../../config.ts';
import { exitCode } from '../../exit-codes.ts';
import { readArticle } from '../../knowledge/article/index.ts';
import { createCommand, runToExitCode } from '../command.ts';
import { type Io, usageError } from '../io.ts';
import { explainText, type Reading } from './explain-text.ts';

export interface ExplainParts {
  readonly io: Io;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

interface ExplainOptions {
  readonly file?: string;
  readonly question: boolean;
}

/** Runs `explain` with its arguments, to its exit code. */
export function runExplain(argv: readonly string[], { io, environment }: ExplainParts): Promise<number> {
  return runToExitCode(io, async () => {
    const command = createCommand('explain', io)
      .description(
        'Shows what is read in a text: rule, value and place of each mention, and the digits left over.',
      )
      .argument('[text...]', 'the text')
      .option('--file <page>', 'an article instead: its cleaned text')
      .option('--question', 'read the text as a question', false)
      .parse(argv, { from: 'user' });
    const { file, question } = command.opts<ExplainOptions>();
    const given = command.args.join(' ');
    if ((given === '') === (file === undefined))
      throw usageError('give either a text or --file (--help shows how)');
    const { typedIn, tz } = loadConfig(environment);
    const today = dayIn(tz)(new Date());
    const reading: Reading =
      file === undefined ? { text: given, today, question } : readPage(resolve(typedIn, file), today);
    for (const line of explainText(reading)) io.out(line);
    return exitCode.done;
  });
}

/** The cleaned text of a page, its 今年 reckoned from the day it was published. */
function readPage(file: string, today: string): Reading {
  const article = readArticle(basename(file), readBytes(file));
  if ('rejected' in article) throw usageError(`${file}: ${article.rejected}`);
  return { text: article.text, today: article.publishedOn ?? today, question: false };
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw usageError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}
