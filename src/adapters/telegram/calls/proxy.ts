/** Calls through an HTTPS proxy, when there is one. */
import type { ApiClientOptions } from 'grammy';
import { createProxy, type ProxyOptions } from '../../../delivery/proxy.ts';

type GrammyFetch = NonNullable<ApiClientOptions['fetch']>;

/** A fetch for grammY that goes through the proxy; undefined without one, for grammY has its own. */
export function createProxyFetch(options: ProxyOptions): GrammyFetch | undefined {
  const proxy = createProxy(options);
  if (!proxy) return undefined;
  const proxied = (url: string, { method, headers, body, signal }: RequestInit) =>
    proxy.fetch(url, { method, headers, body, signal: nodeSignal(signal) } as Parameters<
      typeof proxy.fetch
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
