/** How long things may take, and waiting; tests bring their own. */
import type { Log } from '../../../bot/index.ts';
import { type Wait, wait } from '../../../delivery/wait.ts';

/** Limits and waits; a parameter, so that tests need not sleep. */
export interface Timing {
  /** How long Telegram may hold a poll that has nothing to deliver. At most 50. */
  readonly pollSeconds: number;
  /** A poll that is this much later than promised is on a dead connection. */
  readonly pollGraceSeconds: number;
  /** All other calls. */
  readonly callSeconds: number;
  /** The bot works an answer out in milliseconds; after this long something is stuck. */
  readonly answerMs: number;
  /** The start line waits this long for Telegram; the adapter goes on trying. */
  readonly firstWordsMs: number;
  /** How long a stop waits for answers under way. */
  readonly stopMs: number;
  /** Milliseconds since any fixed moment. */
  now(): number;
  /** Resolves after the time, or at once when stopped. Never rejects. */
  readonly pause: Wait;
}

/** What everything that waits, retries or reports needs. */
export interface Surroundings {
  readonly timing: Timing;
  readonly stopped: AbortSignal;
  readonly log: Log;
}

/** As it runs in earnest. */
export const timing: Timing = {
  pollSeconds: 30,
  pollGraceSeconds: 10,
  callSeconds: 15,
  answerMs: 30_000,
  firstWordsMs: 5000,
  stopMs: 2000,
  now: Date.now,
  pause: wait,
};
