/** What the inline buttons of a chat ask: short keys, because callback data holds 64 bytes at most. */
import { randomBytes } from 'node:crypto';

/** The buttons shown lately. Forgotten ones (too old, or from before a restart) are simply unknown. */
export interface Buttons {
  /** Remembers the question behind a button of this chat and gives its callback data. */
  keep(chat: number, question: string): string;
  /** The question, if this button was shown in this chat and is still remembered. */
  question(chat: number, key: string): string | undefined;
}

const MAX_CHATS = 1000;
const MAX_PER_CHAT = 200;

/** An empty memory. A nonce begins its keys, so that a button from before a restart never means another question. */
export function createButtons(): Buttons {
  const nonce = randomBytes(6).toString('base64url');
  const chats = new Map<number, Map<string, string>>();
  let shown = 0;
  return {
    keep(chat, question) {
      const key = `${nonce}.${(shown++).toString(36)}`;
      const questions = chats.get(chat) ?? new Map<string, string>();
      chats.delete(chat); // to the end: the chats spoken with last are kept
      chats.set(chat, questions.set(key, question));
      forgetOldest(questions, MAX_PER_CHAT);
      forgetOldest(chats, MAX_CHATS);
      return key;
    },
    question: (chat, key) => chats.get(chat)?.get(key),
  };
}

function forgetOldest<K>(map: Map<K, unknown>, most: number): void {
  const oldest = map.keys().next();
  if (map.size > most && !oldest.done) map.delete(oldest.value);
}
