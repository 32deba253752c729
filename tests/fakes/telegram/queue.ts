/** Updates waiting to be fetched: one is confirmed when a poll asks with an offset above its id. */
import type { Update } from 'grammy/types';
import type { Payload } from './checks.ts';

export type Answer = (status: number, body: object) => void;

export interface Queue {
  readonly pending: readonly number[];
  deliver(updates: readonly Update[]): void;
  /** Answers at once, when an update comes, when the time is over, or with 409 when another poll begins. */
  poll(payload: Payload, answer: Answer): void;
}

/** An empty queue. */
export function createQueue(): Queue {
  let pending: Update[] = [];
  let held: { readonly answer: Answer; readonly limit: number; readonly timer: NodeJS.Timeout } | undefined;

  function release(status: number, body: (limit: number) => object): void {
    if (held === undefined) return;
    clearTimeout(held.timer);
    const { answer, limit } = held;
    held = undefined;
    answer(status, body(limit));
  }

  const updates = (limit: number) => ({ ok: true, result: pending.slice(0, limit) });

  return {
    get pending() {
      return pending.map((update) => update.update_id);
    },
    deliver(more) {
      pending.push(...more);
      release(200, updates);
    },
    poll(payload, answer) {
      const { offset, timeout, limit } = { offset: 0, timeout: 0, limit: 100, ...payload };
      pending = pending.filter(({ update_id: id }) => !Number.isInteger(id) || id >= offset);
      release(409, () => error(409, 'Conflict: terminated by other getUpdates request'));
      if (pending.length > 0 || timeout === 0) return answer(200, updates(limit));
      held = { answer, limit, timer: setTimeout(() => release(200, updates), timeout * 1000) };
    },
  };
}

/** An error body as Telegram gives it. */
export function error(code: number, description: string, parameters?: object): object {
  return { ok: false, error_code: code, description, ...(parameters && { parameters }) };
}
