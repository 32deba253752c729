import type { Log } from '../../src/bot/index.ts';

/** A log that keeps its lines, as they would be written. */
export function keepingLog(): { readonly log: Log; readonly lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    log: (level, message, detail) => lines.push(JSON.stringify({ level, message, ...detail })),
  };
}

/** A log for tests that do not look at it. */
export const noLog: Log = () => undefined;
