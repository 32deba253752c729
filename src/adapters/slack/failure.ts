/** Why a call to Slack failed, and so what may be done about it. */
import { webApi } from '@slack/bolt';
import { neverConnectedCode } from '../../delivery/connection-codes.ts';

/** Why a message did not go out, by what may be done about it; `code` is Slack's own word. */
export type Failure = { readonly code: string } & (
  | { readonly kind: 'retry'; readonly afterMs: number } // surely not sent: may be sent again
  | { readonly kind: 'blocks' } // surely not sent: Slack does not like the blocks
  | { readonly kind: 'final' } // surely not sent, and will not be
  | { readonly kind: 'token' } // the token is wrong or revoked: nothing will be sent any more
  | { readonly kind: 'doubtful' } // may have been sent: sending again could show it twice
);

const TOKEN_CODES = new Set([
  'not_authed',
  'invalid_auth',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'user_removed_from_team',
  'team_disabled',
  'org_login_required',
  'not_allowed_token_type',
]);
const BLOCK_CODES = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'msg_too_long',
]);
/** Slack: "it's possible some aspect of the operation succeeded". */
const DOUBTFUL_CODES = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout']);
const DEFAULT_PAUSE_MS = 5000;

/** Reads an error of the Web API client or of `fetch`. */
export function failureOf(error: unknown): Failure {
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return { kind: 'retry', code: 'ratelimited', afterMs: error.retryAfter * 1000 };
  }
  if (error instanceof webApi.WebAPIPlatformError) return platformFailure(error.data.error);
  if (error instanceof webApi.WebAPIHTTPError) {
    return { kind: error.statusCode < 500 ? 'final' : 'doubtful', code: `HTTP ${error.statusCode}` };
  }
  return networkFailure(error);
}

function platformFailure(code: string): Failure {
  if (TOKEN_CODES.has(code)) return { kind: 'token', code };
  if (BLOCK_CODES.has(code)) return { kind: 'blocks', code };
  if (code === 'ratelimited') return { kind: 'retry', code, afterMs: DEFAULT_PAUSE_MS };
  return { kind: DOUBTFUL_CODES.has(code) ? 'doubtful' : 'final', code };
}

function networkFailure(error: unknown): Failure {
  const code = neverConnectedCode(error);
  if (code !== undefined) return { kind: 'retry', code, afterMs: DEFAULT_PAUSE_MS };
  if (isUnreadableThrottle(error)) return { kind: 'retry', code: '429', afterMs: DEFAULT_PAUSE_MS };
  return { kind: 'doubtful', code: error instanceof Error ? error.name : 'unknown' };
}

/** A 429 whose Retry-After is no number; the client has no error class for it. */
function isUnreadableThrottle(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.message.startsWith('Retry header')) return true;
  }
  return false;
}
