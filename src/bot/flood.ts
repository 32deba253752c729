/** Keeps one user from drowning the others: a leaky bucket per user. */

const CAPACITY = 20;
const DRAINED_AFTER_MS = 10_000;
const MAX_USERS = 10_000;

/** `notice` is said once per flood; `silent` from then on until the bucket has drained. */
export type FloodVerdict = 'pass' | 'notice' | 'silent';

interface Bucket {
  readonly level: number;
  readonly at: number;
  readonly blocked: boolean;
}

/** Returns the guard: call it once per message, with the user and the time. */
export function createFloodGuard(maxUsers = MAX_USERS): (user: string, at: Date) => FloodVerdict {
  const buckets = new Map<string, Bucket>();
  return (user, at) => {
    const { bucket, verdict } = pour(buckets.get(user), at.getTime());
    buckets.delete(user);
    buckets.set(user, bucket);
    if (buckets.size > maxUsers) buckets.delete(buckets.keys().next().value as string);
    return verdict;
  };
}

/** Adds one message. Messages refused do not fill the bucket, so a flood ends when its sender stops or slows. */
function pour(before: Bucket | undefined, at: number): { bucket: Bucket; verdict: FloodVerdict } {
  const level = before ? drained(before, at) : 0;
  if (before?.blocked && level > 0) return { bucket: { level, at, blocked: true }, verdict: 'silent' };
  if (level > CAPACITY - 1) return { bucket: { level, at, blocked: true }, verdict: 'notice' };
  return { bucket: { level: level + 1, at, blocked: false }, verdict: 'pass' };
}

/** The level after the time that has passed; a clock set back drains nothing. */
function drained(bucket: Bucket, at: number): number {
  const passed = Math.max(0, at - bucket.at);
  return Math.max(0, bucket.level - (passed * CAPACITY) / DRAINED_AFTER_MS);
}
