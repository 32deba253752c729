/** The Bot API over HTTP, with time limits that fit each call. */
import { Api, type RawApi } from 'grammy';
import type { Update } from 'grammy/types';
import type { ProxyOptions } from '../../../delivery/proxy.ts';
import { createProxyFetch } from './proxy.ts';
import type { Timing } from './timing.ts';

/** Settings of the client, from the environment. */
export interface ClientOptions extends ProxyOptions {
  readonly token: string;
  /** https://api.telegram.org unless a Bot API server of one's own is used. */
  readonly apiRoot?: string | undefined;
}

/** The Bot API, with polling apart from all other calls. */
export interface Client {
  readonly api: RawApi;
  /** Waits for updates from `offset` on; asking confirms all that lie before it. */
  poll(offset: number, seconds: number, stopped: AbortSignal): Promise<readonly Update[]>;
}

/** What the adapter reads; Telegram leaves all other kinds of updates out. */
export const allowedUpdates = ['message', 'callback_query'] as const;

/** Two clients, because grammY has one time limit for all calls and a poll is meant to take long. */
export function createClient(options: ClientOptions, timing: Timing): Client {
  const fetch = createProxyFetch(options);
  const connection = {
    ...(options.apiRoot && { apiRoot: options.apiRoot.replace(/(?<!\/)\/+$/, '') }),
    ...(fetch && { fetch }),
  };
  const clientFor = (timeoutSeconds: number) => new Api(options.token, { ...connection, timeoutSeconds }).raw;
  const poller = clientFor(timing.pollSeconds + timing.pollGraceSeconds);
  return {
    api: clientFor(timing.callSeconds),
    async poll(offset, seconds, stopped) {
      const request = { offset, timeout: seconds, allowed_updates: allowedUpdates };
      const updates: unknown = await poller.getUpdates(request, stopped as Parameters<RawApi['getMe']>[0]);
      if (!Array.isArray(updates)) throw new Error('getUpdates gave no list');
      return updates;
    },
  };
}
