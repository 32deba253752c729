/** `explain`: what the rules read in a text, or in a page and its facts, and every digit they left. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { dayIn } from '../../bot/index.ts';
import { loadConfig } from '../../config.ts';
import { exitCode } from '../../exit-codes.ts';
import { readArticle } from '../../knowledge/article/index.ts';
import type { Article } from '../../knowledge/index.ts';
import { createCommand, runToExitCode } from '../command.ts';
import { type Io, usageError } from '../io.ts';
import { explainPage } from './explain-page.ts';
import { explainText } from './explain-text.ts';

/** What the command needs of the process; a parameter for the tests. */
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
      .option('--file <page>', 'an article instead: its sentences, and the facts made of them')
      .option('--question', 'read the text as a question', false)
      .parse(argv, { from: 'user' });
    const { file, question } = command.opts<ExplainOptions>();
    const text = command.args.join(' ');
    if ((text === '') === (file === undefined))
      throw usageError('give either a text or --file (--help shows how)');
    if (file !== undefined && question) throw usageError('--question goes with a text, not with --file');
    const { typedIn, tz } = loadConfig(environment);
    const lines =
      file === undefined
        ? explainText({ text, today: dayIn(tz)(new Date()), question })
        : explainPage(readPage(resolve(typedIn, file)));
    for (const line of lines) io.out(line);
    return exitCode.done;
  });
}

function readPage(file: string): Article {
  const article = readArticle(basename(file), readBytes(file));
  if ('rejected' in article) throw usageError(`${file}: ${article.rejected}`);
  return article;
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw usageError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}
