/** The Telegram adapter: updates in, answers out. */
import { setMaxListeners } from 'node:events';
import type { Bot, Log } from '../../bot/index.ts';
import type { PlatformRunning } from '../../delivery/mount.ts';
import { redactingLog } from '../../delivery/redact.ts';
import { createAnswering } from './answer.ts';
import { type ClientOptions, createClient } from './calls/client.ts';
import { redact } from './calls/redact.ts';
import { persist } from './calls/retry.ts';
import { timing as realTiming, type Surroundings, type Timing } from './calls/timing.ts';
import { createGuard } from './guard.ts';
import { introduce } from './introduce.ts';
import { createButtons } from './render/buttons.ts';
import { createSender } from './send.ts';
import type { Self } from './updates/address.ts';
import { createIntake } from './updates/intake.ts';
import { poll } from './updates/poller.ts';
import { createProgress } from './updates/progress.ts';
import { createWebhook, secretFromToken, WEBHOOK_PATH } from './updates/webhook.ts';

/** The configuration of the adapter, as docs/contract.md names it. */
export interface TelegramOptions extends ClientOptions {
  /** Public https address that leads to WEBHOOK_PATH, for Telegram to post updates to; without it they are polled for. */
  readonly webhookUrl?: string | undefined;
  readonly webhookSecret?: string | undefined;
  /** Ids as decimal text. Nobody is allowed by default. */
  readonly allowedChats: readonly string[];
  readonly allowedUsers: readonly string[];
  readonly admins: readonly string[];
}

const REFUSED = 'telegram: off, the token was refused, check TELEGRAM_BOT_TOKEN';
const UNREACHED = 'telegram: not reached yet, trying again';

/** Starts answering. Never rejects: a refused token or an unreachable Telegram is said in the line and the log. */
export async function startTelegram(
  bot: Bot,
  options: TelegramOptions,
  log: Log,
  timing: Timing = realTiming,
): Promise<PlatformRunning> {
  const stopping = new AbortController();
  setMaxListeners(0, stopping.signal); // every chat that waits listens for the end
  const surroundings = { timing, stopped: stopping.signal, log: redactingLog(log, redact) };
  const client = createClient(options, timing);
  const secret = options.webhookSecret ?? secretFromToken(options.token);
  const delivery = { webhookUrl: options.webhookUrl, secret };
  const introduced = persist(() => introduce(client.api, bot.commands, delivery), surroundings);
  const answer = createAnswering({
    bot,
    api: client.api,
    sender: createSender(client.api, surroundings),
    buttons: createButtons(),
    guard: createGuard(listsOf(options), timing.now, surroundings.log),
    surroundings,
  });
  const progress = createProgress(createIntake(introduced, answer, surroundings), timing.now);
  const isPolling = options.webhookUrl === undefined;
  const done = introduced.then((self) =>
    self && isPolling ? poll(client, progress, surroundings) : undefined,
  );
  const listener = createWebhook(secret, (update) => progress.take([update]), surroundings);
  return {
    line: await startLine(introduced, isPolling, surroundings),
    stop: () => stop(stopping, done.then(progress.idle), timing),
    ...(isPolling ? {} : { mount: { path: WEBHOOK_PATH, listener } }),
  };
}

/** Lets the answers under way go out, but not for ever. */
async function stop(stopping: AbortController, done: Promise<void>, timing: Timing): Promise<void> {
  stopping.abort();
  const over = new AbortController();
  await Promise.race([done, timing.pause(2 * timing.stopMs, over.signal)]);
  over.abort();
}

function startLine(
  introduced: Promise<Self | undefined>,
  isPolling: boolean,
  { timing, stopped }: Surroundings,
) {
  const way = isPolling ? 'polling' : `webhook at ${WEBHOOK_PATH}`;
  const known = introduced.then((self) => (self ? `telegram: @${self.username}, ${way}` : REFUSED));
  return Promise.race([known, timing.pause(timing.firstWordsMs, stopped).then(() => UNREACHED)]);
}

function listsOf({ allowedChats, allowedUsers, admins }: TelegramOptions) {
  return { chats: allowedChats, users: allowedUsers, admins };
}
