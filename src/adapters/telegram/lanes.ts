/** Work in lanes: one after the other within a lane, lanes side by side. */

export interface Lanes {
  /** Settles with the task; a task that fails does not hold up its lane. */
  run(lane: string, task: () => Promise<void>): Promise<void>;
}

const MAX_SIDE_BY_SIDE = 64;

/** Empty lanes, of which so many are worked on at a time. */
export function createLanes(most = MAX_SIDE_BY_SIDE): Lanes {
  const last = new Map<string, Promise<void>>();
  const waiting: (() => void)[] = [];
  let free = most;

  async function withSlot(task: () => Promise<void>): Promise<void> {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  }

  return {
    run(lane, task) {
      const result = (last.get(lane) ?? Promise.resolve()).then(() => withSlot(task));
      const ended = result
        .catch(() => undefined)
        .then(() => {
          if (last.get(lane) === ended) last.delete(lane);
        });
      last.set(lane, ended);
      return result;
    },
  };
}
