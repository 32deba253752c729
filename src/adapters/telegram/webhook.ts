/** Updates that Telegram posts to us. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Update } from 'grammy/types';
import type { Surroundings } from './timing.ts';

export type Webhook = (request: Request) => Promise<Response>;

const SECRET_HEADER = 'x-telegram-bot-api-secret-token';
/** The Bot API server sends 512 KiB at most. */
const MAX_BYTES = 1_048_576;
/** Telegram repeats a delivery that is not acknowledged within a minute. */
const PATIENCE_MS = 20_000;

/** A handler for POSTs of Telegram; the secret is checked before the body is looked at. `take` tells whether it is done. */
export function createWebhook(
  secret: string,
  take: (update: Update) => Promise<boolean>,
  { timing, stopped }: Surroundings,
): Webhook {
  return async (request) => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
    if (!sameText(request.headers.get(SECRET_HEADER) ?? '', secret))
      return new Response(null, { status: 401 });
    const body = await readBody(request);
    if (body === undefined) return new Response(null, { status: 413 });
    const update = parseUpdate(body);
    if (update === undefined) return new Response(null, { status: 400 });
    const late = timing.pause(PATIENCE_MS, stopped).then(() => !stopped.aborted);
    const isTaken = await Promise.race([take(update), late]);
    return new Response(null, { status: isTaken ? 200 : 503 }); // 503: stopped meanwhile, to be delivered again
  };
}

/** The secret to register when the operator chose none: it need only be unguessable and the same after a restart. */
export function secretFromToken(token: string): string {
  return createHash('sha256').update(`youju webhook ${token}`).digest('hex');
}

/** Compares digests, which have one length, in constant time. */
function sameText(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

/** The body as text, or undefined when it is larger than any update. */
async function readBody(request: Request): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseUpdate(body: string): Update | undefined {
  try {
    const value: unknown = JSON.parse(body);
    const hasId = typeof value === 'object' && value !== null && 'update_id' in value;
    return hasId && Number.isSafeInteger(value.update_id) ? (value as Update) : undefined;
  } catch {
    return undefined;
  }
}
