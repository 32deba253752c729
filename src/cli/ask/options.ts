import { z } from 'zod';
import { collect, collectFolders, createCommand } from '../command.ts';
import { type Io, usageError } from '../io.ts';

/** The command line of `npm run ask`. */
export interface AskOptions {
  readonly question: string;
  readonly json: boolean;
  readonly batch?: string;
  readonly docs?: readonly string[];
  readonly ctx: readonly string[];
  readonly now?: string;
}

/** Reads the arguments of `ask`; throws when they cannot be meant. */
export function parseAsk(argv: readonly string[], io: Io): AskOptions {
  const command = createCommand('ask', io)
    .description('Asks one question, or a file of them.')
    .argument('[question...]', 'the question')
    .option('--json', 'print the answer as one JSON object', false)
    .option('--batch <file>', 'answer the rows {id, q, ctx?, now?} of a JSON-lines file, one object a line')
    .option('--docs <folder>', 'folder of articles, repeatable (YOUJU_DOCS if absent)', collectFolders)
    .option('--ctx <question>', 'an earlier question of the thread, repeatable, oldest first', collect, [])
    .option('--now <day>', 'the day taken for today, YYYY-MM-DD')
    .parse(argv, { from: 'user' });
  const options = command.opts<Omit<AskOptions, 'question'>>();
  const question = command.args.join(' ').trim();
  if (options.now !== undefined && !z.iso.date().safeParse(options.now).success) {
    throw usageError('--now must be a day, YYYY-MM-DD');
  }
  if (question === '' && options.batch === undefined)
    throw usageError('a question is missing (--help shows how)');
  if (question !== '' && options.batch !== undefined)
    throw usageError('either a question or --batch, not both');
  return { ...options, question };
}
