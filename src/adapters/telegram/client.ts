/** The Bot API over HTTP, with time limits that fit each call. */
import { Api, type ApiClientOptions, type RawApi } from 'grammy';
import type { Update } from 'grammy/types';
import { HttpsProxyAgent } from 'https-proxy-agent';
import type { Timing } from './timing.ts';

export interface ClientOptions {
  readonly token: string;
  /** https://api.telegram.org unless a Bot API server of one's own is used. */
  readonly apiRoot?: string | undefined;
  /** Address of the HTTP proxy to go through. */
  readonly proxy?: string | undefined;
}

export interface Client {
  readonly api: RawApi;
  /** Waits for updates from `offset` on; asking confirms all that lie before it. */
  poll(offset: number, seconds: number, stopped: AbortSignal): Promise<readonly Update[]>;
}

/** What the adapter reads; Telegram leaves all other kinds of updates out. */
export const allowedUpdates = ['message', 'callback_query'] as const;

/** Two clients, because grammY has one time limit for all calls and a poll is meant to take long. */
export function createClient(options: ClientOptions, timing: Timing): Client {
  const clientFor = (timeoutSeconds: number) =>
    new Api(options.token, connection(options, timeoutSeconds)).raw;
  const poller = clientFor(timing.pollSeconds + timing.pollGraceSeconds);
  return {
    api: clientFor(timing.callSeconds),
    async poll(offset, seconds, stopped) {
      const updates: unknown = await poller.getUpdates(
        { offset, timeout: seconds, allowed_updates: allowedUpdates },
        stopped as Parameters<RawApi['getMe']>[0],
      );
      if (!Array.isArray(updates)) throw new Error('getUpdates gave no list');
      return updates;
    },
  };
}

function connection({ apiRoot, proxy }: ClientOptions, timeoutSeconds: number): ApiClientOptions {
  return {
    timeoutSeconds,
    ...(apiRoot === undefined ? {} : { apiRoot: apiRoot.replace(/\/+$/, '') }),
    ...(proxy === undefined
      ? {}
      : { baseFetchConfig: { agent: new HttpsProxyAgent(proxy, { keepAlive: true }), compress: true } }),
  };
}
