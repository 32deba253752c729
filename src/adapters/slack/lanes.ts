/** One queue per conversation, so that one which must wait does not make the others wait. */

/** Runs the task after those before it in its lane; undefined when `max` are waiting there already. */
export type Lanes = <T>(lane: string, task: () => Promise<T>) => Promise<T> | undefined;

export function createLanes(max: number): Lanes {
  const lanes = new Map<string, { tail: Promise<unknown>; waiting: number }>();
  return (name, task) => {
    const lane = lanes.get(name) ?? { tail: Promise.resolve(), waiting: 0 };
    if (lane.waiting >= max) return undefined;
    lanes.set(name, lane);
    lane.waiting += 1;
    const result = lane.tail.then(task).finally(() => {
      lane.waiting -= 1;
      if (lane.waiting === 0) lanes.delete(name);
    });
    lane.tail = result.catch(() => undefined);
    return result;
  };
}
