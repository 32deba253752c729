/** The sign that an answer is on its way. */
import type { RawApi } from 'grammy';
import { createOncePer } from '../../delivery/once-per.ts';
import type { Place } from './updates/receive.ts';

/** Telegram shows "typing" for five seconds, or until the answer comes. */
const SHOWN_FOR_MS = 5000;

/** Shows it where it is not showing yet; never rejects, for it is a courtesy only. */
export function createTyping(api: RawApi, now: () => number): (place: Place) => Promise<void> {
  const isDue = createOncePer(SHOWN_FOR_MS, now);
  return async ({ chat, topic }) => {
    if (!isDue(`${chat}:${topic}`)) return;
    const where = topic === undefined ? { chat_id: chat } : { chat_id: chat, message_thread_id: topic };
    await api.sendChatAction({ ...where, action: 'typing' }).catch(() => undefined);
  };
}
