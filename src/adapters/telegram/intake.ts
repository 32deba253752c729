/** Update → its lane: the order within a chat and topic is kept, chats do not wait for each other. */
import type { Log } from '../../bot/index.ts';
import type { Self } from './address.ts';
import { createLanes } from './lanes.ts';
import type { Accept } from './progress.ts';
import { type Received, receive } from './receive.ts';
import { redact } from './redact.ts';

/** Takes updates in once it is known who we are; a broken update is logged and counts as handled. */
export function createIntake(
  introduced: Promise<Self | undefined>,
  answer: (received: Received) => Promise<void>,
  log: Log,
): Accept {
  const failed = (error: unknown) => {
    const why = error instanceof Error ? redact(error.message) : 'unknown';
    log('error', 'telegram: an update could not be handled', { why });
  };
  const lanes = createLanes(failed);
  return async (update) => {
    const self = await introduced;
    if (self === undefined) return;
    try {
      const received = receive(update, self);
      if (received) await lanes.run(laneOf(received), () => answer(received));
    } catch (error) {
      failed(error);
    }
  };
}

function laneOf({ place }: Received): string {
  return `${place.chat}:${place.topic ?? ''}`;
}
