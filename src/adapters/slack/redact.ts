/** Keeps tokens out of every line that is logged. */
import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../bot/index.ts';

/** xoxb-… xoxp-… xapp-… of any kind, and the ticket of a Socket Mode address. */
const TOKEN = /\bx(?:ox[a-z]|app)-[\w.-]+|\bticket=[^&\s"']+/g;

/** Hides these secrets and whatever looks like one. */
export function createRedact(secrets: readonly (string | undefined)[]): (text: string) => string {
  const known = secrets.filter((secret) => secret !== undefined && secret !== '');
  return (text) =>
    known
      .reduce<string>((rest, secret) => rest.replaceAll(secret as string, '[secret]'), text)
      .replace(TOKEN, '[secret]');
}

/** The library's warnings and errors as lines of our log; its finer levels hold message texts. */
export function libraryLogger(log: Log): Logger {
  const line =
    (level: 'warn' | 'error') =>
    (...parts: unknown[]) =>
      log(level, `slack: ${parts.map(toLine).join(' ')}`);
  return {
    debug() {},
    info() {},
    warn: line('warn'),
    error: line('error'),
    setLevel() {},
    getLevel: () => LogLevel.WARN,
    setName() {},
  };
}

/** Errors by name and message only: their other fields hold requests. */
function toLine(part: unknown): string {
  if (part instanceof Error) return `${part.name}: ${part.message}`;
  return typeof part === 'string' ? part : typeof part;
}
