/** Things done at most once in a while, each for its own key. */

const MAX_KEYS = 10_000;

/** True for a key that was not met within the last `ms`; that meeting then counts. */
export function createOncePer(ms: number, now: () => number): (key: string) => boolean {
  const met = new Map<string, number>();
  return (key) => {
    const last = met.get(key);
    if (last !== undefined && now() - last < ms) return false;
    met.delete(key);
    met.set(key, now());
    const [oldest] = met.keys();
    if (met.size > MAX_KEYS && oldest !== undefined) met.delete(oldest);
    return true;
  };
}
