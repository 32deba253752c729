/** Work in lanes: one after the other within a lane, lanes side by side. */

export interface Lanes {
  /** Resolves when the task has ended; a task that fails does not hold up its lane. */
  run(lane: string, task: () => Promise<void>): Promise<void>;
}

const MAX_SIDE_BY_SIDE = 64;

/** `failed` is told of tasks that throw. */
export function createLanes(failed: (error: unknown) => void, most = MAX_SIDE_BY_SIDE): Lanes {
  const last = new Map<string, Promise<void>>();
  const waiting: (() => void)[] = [];
  let free = most;

  async function withSlot(task: () => Promise<void>): Promise<void> {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      await task();
    } catch (error) {
      failed(error);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  }

  return {
    run(lane, task) {
      const mine = (last.get(lane) ?? Promise.resolve()).then(() => withSlot(task));
      last.set(lane, mine);
      return mine.then(() => {
        if (last.get(lane) === mine) last.delete(lane);
      });
    },
  };
}
