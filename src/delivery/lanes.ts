/** Work in lanes: one after the other within a lane, lanes side by side. */

/** The tasks under way. */
export interface Lanes {
  /** Runs the task after those before it in its lane and settles with it; a task that fails holds up nothing. */
  run<T>(lane: string, task: () => Promise<T>): Promise<T>;
  /** How many tasks of the lane have not ended. */
  open(lane: string): number;
}

/** Empty lanes. */
export function createLanes(): Lanes {
  const lanes = new Map<string, { readonly tail: Promise<unknown>; readonly open: number }>();
  const open = (name: string): number => lanes.get(name)?.open ?? 0;

  function leave(name: string): void {
    const lane = lanes.get(name);
    if (lane === undefined || lane.open <= 1) lanes.delete(name);
    else lanes.set(name, { ...lane, open: lane.open - 1 });
  }

  return {
    open,
    run(name, task) {
      const result = (lanes.get(name)?.tail ?? Promise.resolve()).then(task).finally(() => leave(name));
      lanes.set(name, { tail: result.catch(() => undefined), open: open(name) + 1 });
      return result;
    },
  };
}
