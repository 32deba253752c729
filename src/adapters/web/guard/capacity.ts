import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** Refuses requests beyond `limit` at a time (503), so that a crowd waits outside and memory stays bounded. */
export function limitInFlight(limit: number): MiddlewareHandler {
  let inFlight = 0;
  return async (_c, next) => {
    if (inFlight >= limit) throw new HTTPException(503);
    inFlight += 1;
    try {
      await next();
    } finally {
      inFlight -= 1;
    }
  };
}
