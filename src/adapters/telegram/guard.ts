/** Who is answered here. Strangers are refused politely once in a while, and the operator learns of them as often. */
import { type Access, type AccessLists, allows, type Log } from '../../bot/index.ts';
import { createOncePer } from '../../delivery/once-per.ts';

/** Who may ask where, and who is refused how often. */
export interface Guard {
  check(user: string, chat: number, isPrivate: boolean): Access;
  /** A group that was allowed stays so under its new id. */
  moved(from: number, to: number): void;
}

const HOUR_MS = 3_600_000;

/** A guard over the lists of the configuration. */
export function createGuard(lists: AccessLists, now: () => number, log: Log): Guard {
  const isDue = createOncePer(HOUR_MS, now);
  let chats = lists.chats;
  return {
    check(user, chat, isPrivate) {
      const access = allows({ user, chat: String(chat), private: isPrivate }, { ...lists, chats });
      if (access === 'yes') return access;
      if (!isDue(`${chat}:${user}`)) return 'silent';
      log('warn', 'telegram: not on the allow-lists, not answered', { chat: String(chat), user });
      return access;
    },
    moved(from, to) {
      if (!chats.includes(String(from)) || chats.includes(String(to))) return;
      chats = [...chats, String(to)];
      log('warn', 'telegram: a group has a new id, put it into TELEGRAM_ALLOWED_CHATS', { from, to });
    },
  };
}
