/** Asks Telegram for updates and confirms them only after they were handled: what a crash interrupts comes again. */
import type { Update } from 'grammy/types';
import type { Client } from '../calls/client.ts';
import { persist } from '../calls/retry.ts';
import type { Surroundings } from '../calls/timing.ts';
import type { Progress } from './progress.ts';

/** How long slow answers are waited for before newer updates are asked for. Telegram slows down who asks faster. */
const PATIENCE_MS = 1000;

/** Polls until stopped or until the token is refused; resolves when the last answer is out and confirmed. */
export async function poll(client: Client, progress: Progress, surroundings: Surroundings): Promise<void> {
  const { timing, stopped } = surroundings;
  let batch: readonly Update[] | undefined = [];
  let offset = 0;
  while (!stopped.aborted) {
    const latest = await persist(() => client.poll(offset, timing.pollSeconds, stopped), surroundings);
    if (latest === undefined) break;
    batch = latest;
    await Promise.race([progress.take(batch), timing.pause(PATIENCE_MS, stopped)]);
    const next = progress.offsetAfter(batch) ?? offset;
    if (next === offset && batch.length > 0) await timing.pause(PATIENCE_MS, stopped);
    offset = next;
  }
  await Promise.race([progress.idle(), timing.pause(timing.stopMs, new AbortController().signal)]);
  await confirm(client, progress.offsetAfter(batch) ?? offset, timing.stopMs);
}

/** Tells Telegram what is done, so that the next start does not answer it again. */
async function confirm(client: Client, offset: number, ms: number): Promise<void> {
  if (offset > 0) await client.poll(offset, 0, AbortSignal.timeout(ms)).catch(() => undefined);
}
