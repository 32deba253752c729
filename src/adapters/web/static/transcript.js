/** What this tab has asked and been answered. Kept for the tab alone, so that going back from an article finds it. */
const key = 'youju';
const maxTurns = 30;

/** @type {{ thread: string, turns: { question: string, id: string, html: string, plain: string }[] }} */
let kept = read() ?? { thread: newThread(), turns: [] };

export const thread = () => kept.thread;
export const turns = () => kept.turns;

export function remember(turn) {
  keep({ ...kept, turns: [...kept.turns, turn].slice(-maxTurns) });
}

/** The next question starts a conversation of its own. */
export function forget() {
  keep({ thread: newThread(), turns: [] });
}

function keep(next) {
  kept = next;
  try {
    sessionStorage.setItem(key, JSON.stringify(next));
  } catch {
    // Storage is full or forbidden: the page works, going back finds it empty.
  }
}

function read() {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** `randomUUID` is missing on plain http within an intranet; `getRandomValues` is not. */
function newThread() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
