/** Updates that Telegram posts to us. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';
import type { Update } from 'grammy/types';
import { sameSecret } from '../../../delivery/same-secret.ts';
import type { Surroundings } from '../calls/timing.ts';

/** Where on the port of the page updates are taken. */
export const WEBHOOK_PATH = '/telegram';

const SECRET_HEADER = 'x-telegram-bot-api-secret-token';
/** The Bot API server sends 512 KiB at most. */
const MAX_BYTES = 1_048_576;
/** Telegram repeats a delivery that is not acknowledged within a minute. */
const PATIENCE_MS = 20_000;

/** A listener for POSTs of Telegram; the secret is checked before the body is looked at. `take` tells whether it is done. */
export function createWebhook(
  secret: string,
  take: (update: Update) => Promise<boolean>,
  { timing, stopped }: Surroundings,
): RequestListener {
  async function statusOf(request: IncomingMessage): Promise<number> {
    if (request.method !== 'POST') return 405;
    if (!sameSecret(String(request.headers[SECRET_HEADER] ?? ''), secret)) return 401;
    const body = await readBody(request);
    if (body === undefined) return 413;
    const update = parseUpdate(body);
    if (update === undefined) return 400;
    const late = timing.pause(PATIENCE_MS, stopped).then(() => !stopped.aborted);
    const isTaken = await Promise.race([take(update), late]);
    return isTaken ? 200 : 503; // 503: stopped meanwhile, to be delivered again
  }

  return (request, response) => {
    const hungUp = () => 400;
    void statusOf(request)
      .catch(hungUp)
      .then((status) => response.writeHead(status, status === 405 ? { allow: 'POST' } : {}).end());
  };
}

/** The secret to register when the operator chose none: it need only be unguessable and the same after a restart. */
export function secretFromToken(token: string): string {
  return createHash('sha256').update(`youju webhook ${token}`).digest('hex');
}

/** The body as text, or undefined when it is larger than any update; the rest of it is left to the server. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
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
