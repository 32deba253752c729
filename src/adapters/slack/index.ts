/** The Slack adapter: Socket Mode, or HTTP on the web server's port. */
import { HTTPReceiver } from '@slack/bolt';
import type { AccessLists, Bot, Log } from '../../bot/index.ts';
import type { PlatformRunning } from '../../delivery/mount.ts';
import { redactingLog } from '../../delivery/redact.ts';
import { wait as realWait, type Wait } from '../../delivery/wait.ts';
import { createAnswering } from './answer.ts';
import { createLibrary } from './app.ts';
import { connect, type Opening } from './connection.ts';
import { createRequestListener, EVENTS_PATH } from './http.ts';
import { listen } from './listen.ts';
import type { SlackOptions } from './options.ts';
import { createRoute } from './proxy.ts';
import { createRedact } from './redact.ts';
import { createSend } from './send.ts';

export type { SlackOptions } from './options.ts';

/** The page waits for the first words of the platforms, so they must come soon; the adapter goes on trying. */
const FIRST_WORDS_MS = 5000;

/** Starts answering on Slack. Never rejects: what is wrong is said in `line` and in the log. */
export async function startSlack(
  bot: Bot,
  options: SlackOptions,
  unsafeLog: Log,
  wait: Wait = realWait,
): Promise<PlatformRunning> {
  const log = redactingLog(
    unsafeLog,
    createRedact([options.botToken, options.appToken, options.signingSecret]),
  );
  const route = createRoute(options);
  const library = createLibrary(options, route, log);
  if (!library) return off('neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is set');

  const connection = connect(library, wait, log);
  const { client, receiver, app } = library;
  const onTokenRefused = connection.refuse;
  const send = createSend({ client, fetch: route.fetch, apiUrl: options.apiUrl, wait, log, onTokenRefused });
  const commandNames = bot.commands.map((command) => command.name);
  listen(app, createAnswering(bot, accessLists(options), send), commandNames, connection.botUser);

  const tooLate = realWait(FIRST_WORDS_MS).then(() => 'unreachable' as const);
  const first = await Promise.race([connection.first, tooLate]);
  const stop = async (): Promise<void> => {
    await connection.stop();
    await route.close();
  };
  if (!(receiver instanceof HTTPReceiver)) return { line: startLine('Socket Mode', first), stop };
  const listener = createRequestListener(receiver, () => connection.botUser() !== undefined);
  return { line: startLine(`HTTP at ${EVENTS_PATH}`, first), stop, mount: { path: EVENTS_PATH, listener } };
}

function startLine(mode: string, first: Opening): string {
  if (first === 'refused') return 'slack: off, the token was refused';
  return `slack: ${mode}${first === 'unreachable' ? ', not reached yet, trying again' : ''}`;
}

function off(reason: string): PlatformRunning {
  return { line: `slack: off, ${reason}`, stop: async () => {} };
}

function accessLists({ allowedChannels, allowedUsers, admins }: SlackOptions): AccessLists {
  return { chats: allowedChannels, users: allowedUsers, admins };
}
