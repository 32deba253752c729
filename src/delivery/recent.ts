/** A bounded memory: what was put in lately. */
export interface Recent<T> {
  has(key: string): boolean;
  set(key: string, value: T): void;
  /** Gives the value once and forgets it. */
  take(key: string): T | undefined;
}

/** Forgets after `ttlMs`, and the oldest beyond `max`. */
export function createRecent<T>(ttlMs: number, max: number, now: () => number = Date.now): Recent<T> {
  // Insertion order is age, for a key is never set twice without being deleted first.
  const entries = new Map<string, { readonly value: T; readonly at: number }>();

  function forgetOld(): void {
    for (const [key, { at }] of entries) {
      if (now() - at <= ttlMs && entries.size <= max) return;
      entries.delete(key);
    }
  }

  function has(key: string): boolean {
    forgetOld();
    return entries.has(key);
  }

  return {
    has,
    set(key, value) {
      entries.delete(key);
      entries.set(key, { value, at: now() });
      forgetOld();
    },
    take(key) {
      const value = has(key) ? entries.get(key)?.value : undefined;
      entries.delete(key);
      return value;
    },
  };
}
