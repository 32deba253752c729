/** Update → its lane: the order within a chat and topic is kept, chats do not wait for each other. */
import { createLanes } from '../../../delivery/lanes.ts';
import type { Surroundings } from '../calls/timing.ts';
import type { Self } from './address.ts';
import type { Accept } from './progress.ts';
import { type Received, receive } from './receive.ts';
import { createSlots } from './slots.ts';

const MAX_SIDE_BY_SIDE = 64;

/** Takes updates in once it is known who we are. A broken update is logged and counts as handled. */
export function createIntake(
  introduced: Promise<Self | undefined>,
  answer: (received: Received) => Promise<void>,
  { stopped, log }: Surroundings,
): Accept {
  const lanes = createLanes();
  const inSlot = createSlots(MAX_SIDE_BY_SIDE);
  return async (update) => {
    const self = await introduced;
    if (self === undefined) throw new Error('never introduced');
    try {
      const received = receive(update, self);
      if (received) await lanes.run(laneOf(received), () => inSlot(() => answer(received)));
    } catch (error) {
      const why = error instanceof Error ? error.message : 'unknown';
      log('error', 'telegram: an update could not be handled', { why });
      if (stopped.aborted) throw error;
    }
  };
}

function laneOf({ place }: Received): string {
  return `${place.chat}:${place.topic ?? ''}`;
}
