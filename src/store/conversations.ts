/** What each thread asked before, so that 那签约的呢 can be understood. */

const KEPT_QUESTIONS = 5;
const EXPIRY_MS = 30 * 60 * 1000;
const MAX_THREADS = 10_000;

/** Earlier questions per thread. A file-backed store can take its place. */
export interface Conversations {
  /** Questions of the thread that have not expired, oldest first. */
  earlier(thread: string, at: Date): readonly string[];
  remember(thread: string, question: string, at: Date): void;
}

interface Thread {
  readonly questions: readonly string[];
  readonly lastAsked: number;
}

/** Keeps conversations in memory: the last five questions, for half an hour, of the 10 000 latest threads. */
export function memoryConversations(maxThreads = MAX_THREADS): Conversations {
  // A Map iterates in insertion order: re-inserting on every write keeps the longest unused thread first.
  const threads = new Map<string, Thread>();

  const earlier = (thread: string, at: Date): readonly string[] => {
    const found = threads.get(thread);
    if (found === undefined) return [];
    if (at.getTime() - found.lastAsked <= EXPIRY_MS) return found.questions;
    threads.delete(thread);
    return [];
  };

  return {
    earlier,
    remember(thread, question, at) {
      const questions = [...earlier(thread, at), question].slice(-KEPT_QUESTIONS);
      threads.delete(thread);
      threads.set(thread, { questions, lastAsked: at.getTime() });
      if (threads.size > maxThreads) threads.delete(threads.keys().next().value as string);
    },
  };
}
