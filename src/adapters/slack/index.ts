/** The Slack adapter: Socket Mode, or HTTP on the web server's port. */
import type { RequestListener } from 'node:http';
import { SocketModeReceiver } from '@slack/bolt';
import type { AccessLists, Bot, Log, Running } from '../../bot/index.ts';
import { createAnswering } from './answer.ts';
import { createLibrary } from './app.ts';
import { createIdentity, keepConnected, type Opening, openSocket } from './connection.ts';
import { createRequestListener, EVENTS_PATH } from './http.ts';
import { listen } from './listen.ts';
import { createRoute, type ProxyOptions } from './proxy.ts';
import { redactingLog } from './redact.ts';
import { createSend } from './send.ts';
import { wait as realWait, type Wait } from './wait.ts';

export interface SlackOptions extends ProxyOptions {
  /** xoxb-… */
  readonly botToken: string;
  /** xapp-…; Socket Mode when present. */
  readonly appToken?: string | undefined;
  /** HTTP mode, when there is no `appToken`. */
  readonly signingSecret?: string | undefined;
  /** Instead of https://slack.com/api/ */
  readonly apiUrl?: string | undefined;
  readonly allowedChannels: readonly string[];
  readonly allowedUsers: readonly string[];
  readonly admins: readonly string[];
}

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
  const log = redactingLog(unsafeLog, [options.botToken, options.appToken, options.signingSecret]);
  const route = createRoute(options);
  const library = createLibrary(options, route, log);
  if (!library) return off('neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is set');

  const { client, receiver } = library;
  const botUser = createIdentity(client);
  const connection = keepConnected({ open, wait, log, onTokenRefused });
  const send = createSend({ client, fetch: route.fetch, apiUrl: options.apiUrl, wait, log, onTokenRefused });
  listen(library.app, createAnswering(bot, accessLists(options), send), commandNames(bot), botUser.known);
  const line = startLine(
    receiver instanceof SocketModeReceiver ? 'Socket Mode' : `HTTP at ${EVENTS_PATH}`,
    await connection.first,
  );
  if (receiver instanceof SocketModeReceiver) return { line, stop };
  return {
    line,
    stop,
    requestListener: createRequestListener(receiver, () => botUser.known() !== undefined),
  };

  async function open(signal: AbortSignal) {
    await botUser.ask();
    return receiver instanceof SocketModeReceiver ? openSocket(receiver, signal) : untilAborted(signal);
  }
  function onTokenRefused(code: string): void {
    log('error', 'slack: the token was refused, the adapter is off', { code });
    void stop();
  }
  async function stop(): Promise<void> {
    connection.stop();
    if (receiver instanceof SocketModeReceiver) await receiver.stop();
    await route.dispatcher?.close();
  }
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

function commandNames({ commands }: Bot): string[] {
  return commands.map((command) => command.name);
}

function untilAborted(signal: AbortSignal): { readonly closed: Promise<void> } {
  return { closed: new Promise((resolve) => signal.addEventListener('abort', () => resolve())) };
}
