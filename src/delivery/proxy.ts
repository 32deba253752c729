/** Calls through an HTTPS proxy, when there is one. */
import { EnvHttpProxyAgent, fetch } from 'undici';

/** The proxy, as the environment names it. */
export interface ProxyOptions {
  /** Address of the proxy: HTTPS_PROXY. */
  readonly proxy?: string | undefined;
  /** Hosts to reach directly, as in NO_PROXY. */
  readonly noProxy?: string | undefined;
}

/** For libraries that take a dispatcher, and for those that take a `fetch`. */
export interface HttpProxy {
  readonly dispatcher: EnvHttpProxyAgent;
  /** Node's own fetch refuses a dispatcher of another undici version. */
  fetch(url: string | URL, init?: Parameters<typeof fetch>[1]): ReturnType<typeof fetch>;
}

/** The way through the proxy; undefined without one. */
export function createProxy({ proxy, noProxy = '' }: ProxyOptions): HttpProxy | undefined {
  if (!proxy) return undefined;
  const dispatcher = new EnvHttpProxyAgent({ httpProxy: proxy, httpsProxy: proxy, noProxy });
  return { dispatcher, fetch: (url, init) => fetch(url, { ...init, dispatcher }) };
}
