import { isIP } from 'node:net';
import type { Context, MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { isLoopback, type WebOptions } from '../options.ts';

/** Refuses names that are not ours, so that a rebound DNS name cannot read the page (421). */
export function checkHost(options: WebOptions): MiddlewareHandler {
  return async (c, next) => {
    const name = hostname(`http://${hostOf(c)}`);
    if (name === undefined || !isOurs(name, options)) throw new HTTPException(421);
    await next();
  };
}

/** Refuses what another site sends (403). */
export function checkOrigin(options: WebOptions): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('origin');
    const foreignFetch = c.req.header('sec-fetch-site') === 'cross-site';
    const safe = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (!safe && (foreignFetch || (origin !== undefined && !isSameOrigin(c, origin, options)))) {
      throw new HTTPException(403);
    }
    await next();
  };
}

/** Refuses a request without an Origin (403): browsers send one with every POST, these routes are theirs alone. */
export const requireOrigin: MiddlewareHandler = async (c, next) => {
  if (c.req.header('origin') === undefined) throw new HTTPException(403);
  await next();
};

function isSameOrigin(c: Context, origin: string, { publicUrl }: WebOptions): boolean {
  if (!URL.canParse(origin)) return false; // Origin: null
  return (
    new URL(origin).host === hostOf(c) || (publicUrl !== undefined && new URL(publicUrl).origin === origin)
  );
}

/** A name or address people may type to get here. */
function isOurs(name: string, { host, publicUrl }: WebOptions): boolean {
  if (name === host.toLowerCase() || isLoopback(name)) return true;
  if (publicUrl !== undefined && name === hostname(publicUrl)) return true;
  // Listening on every address: any of them may be typed, and digits cannot be rebound.
  return !isLoopback(host) && isIP(name) !== 0;
}

function hostOf(c: Context): string {
  return c.req.header('host') ?? new URL(c.req.url).host;
}

/** The host name of a URL, lower case, IPv6 without its brackets. */
function hostname(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^\[|\]$/g, '') : undefined;
}
