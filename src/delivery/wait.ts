import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves after the time, or at once when the signal says stop; a parameter so that tests need not wait. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>;

/** Resolves after `ms`, or as soon as the signal is aborted; never rejects. */
export const wait: Wait = async (ms, signal) => {
  // A pause that nothing can end must not keep a stopped process alive; one that a stop ends must keep a starting one.
  const options = signal ? { ref: true, signal } : { ref: false };
  await sleep(ms, undefined, options).catch(() => undefined);
};
