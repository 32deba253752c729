import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves after the time, or at once when the signal says stop; a parameter so that tests need not wait. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>;

export const wait: Wait = async (ms, signal) => {
  // Unreferenced: a pending pause must not keep a stopped process alive.
  await sleep(ms, undefined, { ref: false, ...(signal ? { signal } : {}) }).catch(() => undefined);
};
