import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { ZodType } from 'zod';

/** A question is a few lines; nothing a person types comes near this. */
const maxBytes = 16 * 1024;

/** Refuses bodies over 16 kB (413), whether or not they declare their length. */
export const limitBody = bodyLimit({
  maxSize: maxBytes,
  onError: () => {
    throw new HTTPException(413);
  },
});

/** The JSON body, if it is what the schema says; 415 and 400 otherwise. */
export async function readJson<T>(c: Context, schema: ZodType<T>): Promise<T> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  const encoded = c.req.header('content-encoding') !== undefined;
  if (type !== 'application/json' || encoded) throw new HTTPException(415);
  const parsed = schema.safeParse(await c.req.json().catch(malformed));
  if (!parsed.success) throw new HTTPException(400);
  return parsed.data;
}

function malformed(error: unknown): never {
  throw error instanceof HTTPException ? error : new HTTPException(400);
}
