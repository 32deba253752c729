/** `doubts`: every sum and rate of the articles that does not meet its figures. */
import { loadConfig } from '../../config.ts';
import { exitCode } from '../../exit-codes.ts';
import { type CommandParts, collectFolders, createCommand, docsOf, runToExitCode } from '../command.ts';
import { doubtLines } from './doubt-lines.ts';

interface DoubtsOptions {
  readonly docs?: readonly string[];
  readonly json: boolean;
}

/** Runs `doubts` with its arguments, to its exit code. */
export function runDoubts(
  argv: readonly string[],
  { io, createKnowledge, environment }: CommandParts,
): Promise<number> {
  return runToExitCode(io, async () => {
    const command = createCommand('doubts', io)
      .description(
        'Lists the figures of articles that do not meet: totals and their parts, rates and their two figures.',
      )
      .option('--docs <folder>', 'folder of articles, repeatable (YOUJU_DOCS if absent)', collectFolders)
      .option('--json', 'print each doubt as one JSON object a line', false)
      .allowExcessArguments(false)
      .parse(argv, { from: 'user' });
    const options = command.opts<DoubtsOptions>();
    const config = loadConfig(environment);
    const docs = docsOf(options.docs, config);
    const { articles, rejected, doubts } = createKnowledge({ docs });
    for (const { document, reason } of rejected) io.err(`left out ${document}: ${reason}`);
    const found = articles.flatMap(({ document }) => doubts(document));
    const lines = options.json ? found.map((doubt) => JSON.stringify(doubt)) : found.flatMap(doubtLines);
    for (const line of lines) io.out(line);
    if (!options.json) io.out(`${counted(found.length, 'doubt')} in ${counted(articles.length, 'article')}`);
    return rejected.length === 0 ? exitCode.done : exitCode.someFailed;
  });
}

/** 1 doubt, 2 doubts */
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
