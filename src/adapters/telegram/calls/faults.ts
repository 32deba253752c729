/** What a failed call to Telegram means, decided by what may be done about it. */
import { GrammyError, HttpError } from 'grammy';
import { codesOf, neverConnectedCode } from '../../../delivery/connection-codes.ts';
import { redact } from './redact.ts';

/** Why a call failed, by what may be done about it. */
export type Fault =
  /** Too fast: again after so many seconds. */
  | { readonly kind: 'throttled'; readonly seconds: number }
  /** The group became a supergroup. */
  | { readonly kind: 'moved'; readonly to: number }
  /** Our HTML was not accepted. */
  | { readonly kind: 'unparsable' }
  /** The forum topic is gone. */
  | { readonly kind: 'no-topic' }
  /** The token is wrong or was revoked. */
  | { readonly kind: 'revoked' }
  /** Another program is polling with the same token. */
  | { readonly kind: 'conflict' }
  /** Any other answer of 4xx: the same call would fail again. */
  | { readonly kind: 'refused'; readonly why: string }
  /** No connection was made: certainly nothing was sent. */
  | { readonly kind: 'unreachable'; readonly why: string }
  /** It may have been sent or not: 5xx, a connection lost, no answer in time. */
  | { readonly kind: 'doubtful'; readonly why: string };

const DEFAULT_THROTTLE_SECONDS = 5;
const MAX_THROTTLE_SECONDS = 3600;

/** Reads an error of grammY; the texts it gives are free of tokens. */
export function faultOf(error: unknown): Fault {
  if (error instanceof GrammyError) return answeredFault(error);
  const cause = error instanceof HttpError ? error.error : error;
  const unreachable = neverConnectedCode(cause);
  if (unreachable !== undefined) return { kind: 'unreachable', why: unreachable };
  const [why = cause instanceof Error ? cause.message : 'unknown'] = codesOf(cause);
  return { kind: 'doubtful', why: redact(why) };
}

function answeredFault({ error_code: code, description, parameters }: GrammyError): Fault {
  const why = redact(`${code} ${description}`);
  if (code === 429) return { kind: 'throttled', seconds: throttleSeconds(parameters.retry_after) };
  if (code === 401 || code === 404) return { kind: 'revoked' };
  if (code === 409) return { kind: 'conflict' };
  if (code >= 500) return { kind: 'doubtful', why };
  if (parameters.migrate_to_chat_id !== undefined)
    return { kind: 'moved', to: parameters.migrate_to_chat_id };
  if (/can't parse entities/i.test(description)) return { kind: 'unparsable' };
  if (/message thread not found/i.test(description)) return { kind: 'no-topic' };
  return { kind: 'refused', why };
}

function throttleSeconds(asked: unknown): number {
  const seconds = Number(asked ?? DEFAULT_THROTTLE_SECONDS);
  if (!Number.isFinite(seconds)) return DEFAULT_THROTTLE_SECONDS;
  return Math.min(Math.max(seconds, 1), MAX_THROTTLE_SECONDS);
}
