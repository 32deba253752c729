/** Calls through an HTTPS proxy, when there is one. */
import type { ApiClientOptions } from 'grammy';
import { EnvHttpProxyAgent, fetch } from 'undici';

export interface ProxyOptions {
  /** Address of the proxy: HTTPS_PROXY. */
  readonly proxy?: string | undefined;
  /** Hosts to reach directly, as in NO_PROXY. */
  readonly noProxy?: string | undefined;
}

type GrammyFetch = NonNullable<ApiClientOptions['fetch']>;

/** A fetch for grammY that goes through the proxy; undefined without one, for grammY has its own. */
export function createProxyFetch({ proxy, noProxy = '' }: ProxyOptions): GrammyFetch | undefined {
  if (!proxy) return undefined;
  const dispatcher = new EnvHttpProxyAgent({ httpProxy: proxy, httpsProxy: proxy, noProxy });
  const proxied = (url: string, { method, headers, body, signal }: RequestInit) =>
    fetch(url, { method, headers, body, dispatcher, signal: nodeSignal(signal) } as Parameters<
      typeof fetch
    >[1]);
  return proxied as unknown as GrammyFetch;
}

/** grammY's signals are of a library; undici takes only Node's own. */
function nodeSignal(signal: RequestInit['signal']): AbortSignal {
  const controller = new AbortController();
  if (signal?.aborted) controller.abort();
  signal?.addEventListener('abort', () => controller.abort());
  return controller.signal;
}
