import { createRecent } from '../../delivery/recent.ts';

/** Slack repeats an event for about an hour when it doubts that it arrived. */
const REPEATED_FOR_MS = 2 * 60 * 60 * 1000;
const MAX_REMEMBERED = 20_000;

/** Says of each delivery whether any of its names was met before: event id, and channel with post. */
export function createDedupe(now?: () => number): (names: readonly string[]) => boolean {
  const seen = createRecent<true>(REPEATED_FOR_MS, MAX_REMEMBERED, now);
  return (names) => {
    const repeated = names.some((name) => seen.has(name));
    for (const name of names) seen.set(name, true);
    return repeated;
  };
}
