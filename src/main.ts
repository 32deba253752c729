#!/usr/bin/env node
/** Composes: configuration → knowledge → store → bot → adapters. */
import { createBot, type Knowledge, type Running } from './bot/index.ts';
import { loadConfig } from './config.ts';
import { exitCodeOf } from './exit-codes.ts';
import { createKnowledge } from './knowledge/index.ts';
import { createLog } from './log.ts';
import { startAdapters, stopAll } from './start.ts';
import { memoryConversations } from './store/conversations.ts';

/** Milliseconds for answers under way when the process is told to stop. */
const STOP_WITHIN = 4_500;

const say = (line: string) => process.stdout.write(`${line}\n`);
const log = createLog((line) => process.stderr.write(`${line}\n`));

async function main(): Promise<void> {
  const config = loadConfig();
  const knowledge = createKnowledge({ docs: config.docs });
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
  for (const line of [...inventory(knowledge), ...running.map((adapter) => adapter.line)]) say(line);
  if (!process.stdin.isTTY) return;
  const { startConsole } = await import('./adapters/console/index.ts');
  const { stdin: input, stdout: output } = process;
  running.push(await startConsole(bot, { input, output, colour: config.colour, onExit: stop }, log));
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

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(exitCodeOf(error));
});
