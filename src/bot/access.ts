/** Who may talk to the bot on a chat platform. */
import type { Reply } from './types.ts';
import { accessRefused } from './wording.ts';

/** Who speaks where. */
export interface Speaker {
  /** Platform id of the sender. */
  readonly user: string;
  /** Platform id of the chat or channel. */
  readonly chat: string;
  /** True in a one-to-one chat with the bot. */
  readonly private: boolean;
}

/** Allow-lists of platform ids. Empty lists allow nobody. */
export interface AccessLists {
  readonly chats: readonly string[];
  readonly users: readonly string[];
  readonly admins: readonly string[];
}

/** `refuse-politely`: say that access must be asked for. `silent`: say nothing, so a group is not disturbed. */
export type Access = 'yes' | 'refuse-politely' | 'silent';

/** Decides whether a speaker may use the bot: a listed person anywhere, anybody in a listed chat. */
export function allows(speaker: Speaker, lists: AccessLists): Access {
  const listed = lists.users.includes(speaker.user) || lists.admins.includes(speaker.user);
  if (listed || lists.chats.includes(speaker.chat)) return 'yes';
  return speaker.private ? 'refuse-politely' : 'silent';
}

/** What somebody who may not use the bot is told: their id, to hand to an admin. */
export const refusal = (user: string): Reply => ({ blocks: [{ kind: 'notice', text: accessRefused(user) }] });
