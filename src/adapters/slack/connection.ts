/**
 * Keeps the adapter connected. The library's own reconnection is not used: when the token is revoked or the
 * network is down while it reconnects, it rejects a promise nobody holds, which ends the process.
 */
import { SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../bot/index.ts';
import type { Wait } from '../../delivery/wait.ts';
import type { Library } from './app.ts';
import { failureOf } from './failure.ts';

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;

/** How the first attempt to connect went. */
export type Opening = 'connected' | 'unreachable' | 'refused';

/** A connection that is kept up until it is stopped or its token is refused. */
export interface Connection {
  /** How the first attempt went. */
  readonly first: Promise<Opening>;
  /** The bot's own user id, once Slack has told it and until the connection is stopped. */
  botUser(): string | undefined;
  /** Says that the token is refused, and stops. */
  refuse(code: string): void;
  stop(): Promise<void>;
}

/** Connects the library, and again whenever the connection is lost. */
export function connect({ client, receiver }: Library, wait: Wait, log: Log): Connection {
  const stopping = new AbortController();
  const { signal } = stopping;
  let botUser: string | undefined;

  async function open(): Promise<Open> {
    botUser ??= (await client.auth.test()).user_id;
    return receiver instanceof SocketModeReceiver ? openSocket(receiver, signal) : untilAborted(signal);
  }
  function refuse(code: string): void {
    if (signal.aborted) return;
    log('error', 'slack: the token was refused, the adapter is off', { code });
    void stop();
  }
  async function stop(): Promise<void> {
    if (signal.aborted) return;
    stopping.abort();
    if (receiver instanceof SocketModeReceiver) await receiver.stop();
  }
  return {
    first: new Promise((report) => void keepOpen({ open, report, refuse, wait, log, signal })),
    botUser: () => (signal.aborted ? undefined : botUser),
    refuse,
    stop,
  };
}

/** `closed` resolves when the connection ends, from either side. */
interface Open {
  readonly closed: Promise<void>;
}

interface Keeping {
  open(): Promise<Open>;
  report(opening: Opening): void;
  refuse(code: string): void;
  readonly wait: Wait;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** Opens, and after each close or failure opens again, until stopped or the token is refused. */
async function keepOpen({ open, report, refuse, wait, log, signal }: Keeping): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    try {
      const { closed } = await open();
      failures = 0;
      report('connected');
      await closed;
      if (!signal.aborted) log('info', 'slack: connection closed, opening another');
    } catch (error) {
      const { kind, code } = failureOf(error);
      if (kind === 'token') {
        refuse(code);
        return report('refused');
      }
      failures += 1;
      log('warn', 'slack: not reached, trying again', { code, failures });
      report('unreachable');
    }
    await wait(Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS), signal);
  }
}

/** HTTP mode: there is nothing to close. */
function untilAborted(signal: AbortSignal): Open {
  return { closed: new Promise((resolve) => signal.addEventListener('abort', () => resolve())) };
}

/** Opens a Socket Mode connection. */
async function openSocket({ client }: SocketModeReceiver, signal: AbortSignal): Promise<Open> {
  let onClosed = (): void => {};
  const closed = new Promise<void>((resolve) => {
    onClosed = () => resolve();
  });
  client.once('disconnected', onClosed);
  try {
    await client.start();
  } catch (error) {
    client.off('disconnected', onClosed);
    throw error;
  }
  if (signal.aborted) void client.disconnect();
  return { closed };
}
