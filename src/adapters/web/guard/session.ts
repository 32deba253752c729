import { createHmac } from 'node:crypto';
import { sameSecret } from '../../../delivery/same-secret.ts';

const day = 24 * 60 * 60;

/** How long a login lasts, in seconds. */
export const sessionSeconds = 30 * day;

/** What proves that somebody knows the token. Stateless: a new token ends every session. */
export interface Sessions {
  /** Whether this is the token, in a time that tells nothing about it. */
  isToken(given: string): boolean;
  /** A cookie value that holds for `sessionSeconds`; it does not contain the token. */
  issue(now: number): string;
  holds(cookie: string, now: number): boolean;
}

/** `now` is in milliseconds. */
export function createSessions(token: string): Sessions {
  const signed = (expires: string) =>
    createHmac('sha256', token).update(`youju ${expires}`).digest('base64url');
  return {
    isToken: (given) => sameSecret(given, token),
    issue: (now) => {
      const expires = String(Math.floor(now / 1000) + sessionSeconds);
      return `${expires}.${signed(expires)}`;
    },
    holds: (cookie, now) => {
      const [expires = '', signature = ''] = cookie.split('.');
      return sameSecret(signature, signed(expires)) && Number(expires) * 1000 > now;
    },
  };
}
