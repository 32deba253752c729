#!/usr/bin/env node
/** Composes: configuration → knowledge → store → bot → adapters. */
import { createBot, type Knowledge, type Running } from './bot/index.ts';
import { createCommand, runToExitCode } from './cli/command.ts';
import { processIo } from './cli/io.ts';
import { loadConfig } from './config.ts';
import { exitCode } from './exit-codes.ts';
import { createKnowledge } from './knowledge/index.ts';
import { createLog } from './log.ts';
import { startAdapters, stopAll } from './start.ts';
import { memoryConversations } from './store/conversations.ts';

/** Milliseconds for answers under way when the process is told to stop. */
const STOP_WITHIN = 4_500;

const io = processIo();
const log = createLog(io.err);

/** Starts everything that is configured; it runs on when this is done. */
async function main(): Promise<number> {
  createCommand('npm start --', io)
    .description(
      'Starts the page, the prompt in a terminal, and Telegram and Slack where their tokens are set.',
    )
    .addHelpText('after', '\nEverything is set by environment variables, which the README lists.')
    .allowExcessArguments(false)
    .parse(process.argv.slice(2), { from: 'user' });
  const config = loadConfig();
  for (const key of config.unknown) log('warn', 'a variable that nothing reads: is it misspelt?', { key });
  const knowledge = createKnowledge({ docs: config.docs });
  if (knowledge.articles.length === 0)
    log('warn', 'no articles: nothing can be answered', { folders: config.docs.join(', ') });
  const { tz, page } = config;
  const bot = createBot({
    knowledge,
    conversations: memoryConversations(),
    log,
    clock: () => new Date(),
    tz,
    publicUrl: page.publicUrl,
  });
  const running = [...(await startAdapters(bot, config, log))];
  const stop = stopOnce(running);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  for (const line of [...inventory(knowledge), ...running.map((adapter) => adapter.line)]) io.out(line);
  if (!process.stdin.isTTY) return exitCode.done;
  const { startConsole } = await import('./adapters/console/index.ts');
  const { stdin: input, stdout: output } = process;
  running.push(await startConsole(bot, { input, output, colour: config.colour, onExit: stop }, log));
  return exitCode.done;
}

/** Stops everything and ends; asked a second time it ends at once. */
function stopOnce(running: readonly Running[]): () => void {
  let stopping = false;
  return () => {
    if (stopping) process.exit(1);
    stopping = true;
    void stopAll(running, STOP_WITHIN).finally(() => process.exit(0));
  };
}

function inventory(knowledge: Knowledge): readonly string[] {
  const { articles, rejected } = knowledge;
  const figures = articles.reduce((sum, { document }) => sum + knowledge.figures(document), 0);
  return [
    `articles: ${articles.length}, figures: ${figures}`,
    ...rejected.map(({ document, reason }) => `left out ${document}: ${reason}`),
  ];
}

// Their messages may hold a token, so only their names are told.
process.on('unhandledRejection', (reason) => {
  log('error', 'a promise was left rejected', {
    fault: reason instanceof Error ? reason.name : typeof reason,
  });
});
process.on('uncaughtException', (error) => {
  log('error', 'stopped by an error nobody caught', { fault: error.name });
  process.exit(1);
});

void runToExitCode(io, main).then((code) => {
  if (code !== exitCode.done) process.exit(code);
});
