/** How Slack is reached. */
import type { webApi } from '@slack/bolt';
import { createProxy, type HttpProxy, type ProxyOptions } from '../../delivery/proxy.ts';

/** How requests leave the house. */
export interface Route {
  readonly fetch: webApi.FetchFunction;
  /** For the WebSocket of Socket Mode; absent without a proxy. */
  readonly dispatcher?: HttpProxy['dispatcher'];
  close(): Promise<void>;
}

/** Through the proxy when there is one. */
export function createRoute(options: ProxyOptions): Route {
  const proxy = createProxy(options);
  if (!proxy) return { fetch: globalThis.fetch as webApi.FetchFunction, close: async () => {} };
  const { dispatcher, fetch } = proxy;
  return { fetch: fetch as unknown as webApi.FetchFunction, dispatcher, close: () => dispatcher.destroy() };
}
