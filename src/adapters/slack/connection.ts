/**
 * Keeps the adapter connected. The library's own reconnection is not used: when the token is revoked or the
 * network is down while it reconnects, it rejects a promise nobody holds, which ends the process.
 */
import type { SocketModeReceiver, webApi } from '@slack/bolt';
import type { Log } from '../../bot/index.ts';
import { failureOf } from './failure.ts';
import type { Wait } from './wait.ts';

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;

export type Opening = 'connected' | 'unreachable' | 'refused';

export interface Connection {
  /** How the first attempt went. */
  readonly first: Promise<Opening>;
  stop(): void;
}

export interface ConnectionOptions {
  open(signal: AbortSignal): Promise<{ readonly closed: Promise<void> }>;
  readonly wait: Wait;
  readonly log: Log;
  onTokenRefused(code: string): void;
}

/** Opens, and after each close or failure opens again, until stopped or the token is refused. */
export function keepConnected({ open, wait, log, onTokenRefused }: ConnectionOptions): Connection {
  const stopping = new AbortController();
  const { signal } = stopping;
  let failures = 0;

  async function openOnce(report: (opening: Opening) => void): Promise<void> {
    const { closed } = await open(signal);
    failures = 0;
    report('connected');
    await closed;
    if (!signal.aborted) log('info', 'slack: connection closed, opening another');
  }

  async function run(report: (opening: Opening) => void): Promise<void> {
    while (!signal.aborted) {
      try {
        await openOnce(report);
      } catch (error) {
        const { kind, code } = failureOf(error);
        if (kind === 'token') {
          onTokenRefused(code);
          return report('refused');
        }
        failures += 1;
        log('warn', 'slack: not reached, trying again', { code, failures });
        report('unreachable');
      }
      await wait(Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS), signal);
    }
  }
  return { first: new Promise((resolve) => void run(resolve)), stop: () => stopping.abort() };
}

/** Opens a Socket Mode connection; `closed` resolves when it ends, from either side. */
export async function openSocket(
  { client }: SocketModeReceiver,
  signal: AbortSignal,
): Promise<{ readonly closed: Promise<void> }> {
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

/** Who the bot is: asked until Slack has said so once. */
export function createIdentity(client: webApi.WebClient) {
  let user: string | undefined;
  return {
    async ask(): Promise<void> {
      user ??= (await client.auth.test()).user_id;
    },
    known: (): string | undefined => user,
  };
}
