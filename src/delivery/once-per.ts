import { createRecent } from './recent.ts';

const MAX_KEYS = 10_000;

/** True for a key that was not met within the last `ms`; that meeting then counts. */
export function createOncePer(ms: number, now?: () => number): (key: string) => boolean {
  const met = createRecent<true>(ms, MAX_KEYS, now);
  return (key) => {
    if (met.has(key)) return false;
    met.set(key, true);
    return true;
  };
}
