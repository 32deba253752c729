/** Which updates were taken in and which of them are done. */
import type { Update } from 'grammy/types';

/** Takes an update in: resolves when it needs no repetition (today when handled, one day when stored), rejects when it does. */
export type Accept = (update: Update) => Promise<void>;

/** Which updates are done, so that none is confirmed before it is. */
export interface Progress {
  /** Takes in what is new of a batch; resolves when all of it has ended, with whether all of it is done. */
  take(batch: readonly Update[]): Promise<boolean>;
  /** The offset that confirms the done ones before the first that is not; undefined for a batch without ids. */
  offsetAfter(batch: readonly Update[]): number | undefined;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

interface Entry {
  readonly since: number;
  readonly end: Promise<boolean>;
  done: boolean;
}

/** Update ids are remembered one by one: after a quiet week Telegram begins anew with lower ones. */
const MAX_REMEMBERED = 10_000;
/** A chat that was told to wait for an hour does not hold up the confirmation of all others for longer than this. */
const MAX_HELD_MS = 120_000;

/** Nothing taken in yet. */
export function createProgress(accept: Accept, now: () => number): Progress {
  const entries = new Map<number, Entry>();

  function takeOne(update: Update): Promise<boolean> {
    const known = entries.get(update.update_id);
    if (known) return known.end;
    const end = accept(update).then(
      () => true,
      () => false,
    );
    const entry: Entry = { since: now(), done: false, end };
    void end.then((done) => {
      entry.done = done;
    });
    entries.set(update.update_id, entry);
    forgetDone(entries);
    return entry.end;
  }

  function isOpen(id: number): boolean {
    const entry = entries.get(id);
    return entry !== undefined && !entry.done && now() - entry.since < MAX_HELD_MS;
  }

  return {
    take: async (batch) => (await Promise.all(batch.filter(hasId).map(takeOne))).every(Boolean),
    offsetAfter(batch) {
      const ids = batch.filter(hasId).map((update) => update.update_id);
      const open = ids.filter(isOpen);
      if (ids.length === 0) return undefined;
      return open.length > 0 ? Math.min(...open) : Math.max(...ids) + 1;
    },
    idle: async () => void (await Promise.all([...entries.values()].map((entry) => entry.end))),
  };
}

function hasId(update: Update): boolean {
  return Number.isSafeInteger(update?.update_id) && update.update_id >= 0;
}

function forgetDone(entries: Map<number, Entry>): void {
  if (entries.size <= MAX_REMEMBERED) return;
  for (const [id, { done }] of entries) {
    if (!done) continue;
    entries.delete(id);
    return;
  }
}
