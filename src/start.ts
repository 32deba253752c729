/** Starts what is configured: the page always, a chat platform when its token is set. */
import { type Bot, dayIn, type Log, type Running } from './bot/index.ts';
import type { Config } from './config.ts';
import type { Mount, PlatformRunning } from './delivery/mount.ts';

/** Starts the platforms, then the page that carries their doors. Only the page may fail: a platform that cannot start leaves the others running. */
export async function startAdapters(bot: Bot, config: Config, log: Log): Promise<readonly Running[]> {
  const platforms = await Promise.all([
    guarded('telegram', () => startTelegram(bot, config, log), log),
    guarded('slack', () => startSlack(bot, config, log), log),
  ]);
  const mounts = platforms.flatMap(({ mount }) => mount ?? []);
  return [await startPage(bot, config, mounts, log), ...platforms];
}

/** Stops everything at once, for at most `patience` milliseconds. */
export async function stopAll(running: readonly Running[], patience: number): Promise<void> {
  const stopped = Promise.allSettled(running.map((adapter) => adapter.stop()));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([stopped, late]);
  clearTimeout(timer);
}

/** What keeps the page from starting (a busy port, no token off loopback) is for the operator to set right. */
async function startPage(
  bot: Bot,
  { page, tz }: Config,
  mounts: readonly Mount[],
  log: Log,
): Promise<Running> {
  const { startWeb } = await import('./adapters/web/index.ts');
  const today = dayIn(tz);
  try {
    return await startWeb(bot, { ...page, mounts, today: () => today(new Date()) }, log);
  } catch (error) {
    throw Object.assign(new Error((error as Error).message), { name: 'ConfigError' });
  }
}

async function startTelegram(
  bot: Bot,
  { telegram, proxy, noProxy }: Config,
  log: Log,
): Promise<PlatformRunning> {
  if (telegram === undefined) return off('telegram: off, TELEGRAM_BOT_TOKEN is not set');
  // Loaded only when needed: the libraries are large.
  const adapter = await import('./adapters/telegram/index.ts');
  return adapter.startTelegram(bot, { ...telegram, proxy, noProxy }, log);
}

async function startSlack(bot: Bot, { slack, proxy, noProxy }: Config, log: Log): Promise<PlatformRunning> {
  if (slack === undefined) return off('slack: off, SLACK_BOT_TOKEN is not set');
  const adapter = await import('./adapters/slack/index.ts');
  return adapter.startSlack(bot, { ...slack, proxy, noProxy }, log);
}

/** Errors of platform libraries may hold the token, so only their names are told. */
async function guarded(
  name: string,
  start: () => Promise<PlatformRunning>,
  log: Log,
): Promise<PlatformRunning> {
  try {
    return await start();
  } catch (error) {
    log('error', `${name}: could not be started`, { fault: (error as Error).name });
    return off(`${name}: off, could not be started`);
  }
}

const off = (line: string): PlatformRunning => ({ line, stop: async () => undefined });
