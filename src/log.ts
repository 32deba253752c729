import type { Log } from './bot/index.ts';

/** One JSON line per event, for an operator and for machines. */
export function createLog(write: (line: string) => void): Log {
  return (level, message, detail = {}) => {
    write(JSON.stringify({ time: new Date().toISOString(), level, message, ...detail }));
  };
}
