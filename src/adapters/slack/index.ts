/** The Slack adapter: Socket Mode, or HTTP on the web server's port. */
import type { RequestListener } from 'node:http';
import { HTTPReceiver } from '@slack/bolt';
import type { AccessLists, Bot, Log, Running } from '../../bot/index.ts';
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

export interface SlackRunning extends Running {
  /** HTTP mode: the listener for the `/slack/` paths of the web server. */
  readonly requestListener?: RequestListener;
}

/** Starts answering on Slack. Never rejects: what is wrong is said in `line` and in the log. */
export async function startSlack(
  bot: Bot,
  options: SlackOptions,
  unsafeLog: Log,
  wait: Wait = realWait,
): Promise<SlackRunning> {
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

  const first = await connection.first;
  const stop = async (): Promise<void> => {
    await connection.stop();
    await route.close();
  };
  if (!(receiver instanceof HTTPReceiver)) return { line: startLine('Socket Mode', first), stop };
  const requestListener = createRequestListener(receiver, () => connection.botUser() !== undefined);
  return { line: startLine(`HTTP at ${EVENTS_PATH}`, first), stop, requestListener };
}

function startLine(mode: string, first: Opening): string {
  if (first === 'refused') return 'slack: off, the token was refused';
  return `slack: ${mode}${first === 'unreachable' ? ', not reached yet, trying again' : ''}`;
}

function off(reason: string): SlackRunning {
  return { line: `slack: off, ${reason}`, stop: async () => {} };
}

function accessLists({ allowedChannels, allowedUsers, admins }: SlackOptions): AccessLists {
  return { chats: allowedChannels, users: allowedUsers, admins };
}
