/** Calls through an HTTPS proxy, when there is one. */
import type { webApi } from '@slack/bolt';
import { EnvHttpProxyAgent, type RequestInit, fetch as undiciFetch } from 'undici';

export interface ProxyOptions {
  /** Address of the proxy: HTTPS_PROXY. */
  readonly proxy?: string | undefined;
  /** Hosts to reach directly, as in NO_PROXY. */
  readonly noProxy?: string | undefined;
}

export interface Route {
  readonly fetch: webApi.FetchFunction;
  /** For the WebSocket of Socket Mode; absent without a proxy. */
  readonly dispatcher?: EnvHttpProxyAgent;
  close(): Promise<void>;
}

/** How to reach Slack. */
export function createRoute({ proxy, noProxy = '' }: ProxyOptions): Route {
  if (!proxy) return { fetch: globalThis.fetch as webApi.FetchFunction, close: async () => {} };
  const dispatcher = new EnvHttpProxyAgent({ httpProxy: proxy, httpsProxy: proxy, noProxy });
  // Node's own fetch refuses a dispatcher of another undici version.
  const fetch = (url: string | URL, init?: Parameters<webApi.FetchFunction>[1]) =>
    undiciFetch(url, { ...(init as RequestInit), dispatcher });
  return { fetch: fetch as webApi.FetchFunction, dispatcher, close: () => dispatcher.destroy() };
}
