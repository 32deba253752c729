import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { ZodError, ZodType } from 'zod';

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
  if (!parsed.success) throw new HTTPException(400, { message: faultsOf(parsed.error) });
  return parsed.data;
}

const LONGEST = 300;

/** Which fields are wrong, for whoever wrote the program that sent them. */
const faultsOf = ({ issues }: ZodError): string =>
  issues
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ')
    .slice(0, LONGEST);

function malformed(error: unknown): never {
  throw error instanceof HTTPException ? error : new HTTPException(400, { message: 'not JSON' });
}
