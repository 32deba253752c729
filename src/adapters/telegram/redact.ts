/** Keeps the token out of everything that is logged: the Bot API has it in every address. */
import type { Log } from '../../bot/index.ts';

const TOKEN = /\d{5,}:[\w-]{10,}/g; // bot123456789:AA… and the same without "bot"

/** The text with any Bot API token replaced. */
export function redact(text: string): string {
  return text.replace(TOKEN, '<token>');
}

/** The same log, with tokens replaced in the message and anywhere in the detail. */
export function redactingLog(log: Log): Log {
  return (level, message, detail) =>
    detail === undefined
      ? log(level, redact(message))
      : log(level, redact(message), redactValue(detail) as Record<string, unknown>);
}

function redactValue(value: unknown): unknown {
  if (typeof value === 'string') return redact(value);
  if (value instanceof Error) return redact(value.message);
  if (Array.isArray(value)) return value.map(redactValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, redactValue(inner)]));
}
