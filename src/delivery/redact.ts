import type { Log } from '../bot/index.ts';

/** The same log, with secrets hidden in the message and anywhere in the detail. */
export function redactingLog(log: Log, hide: (text: string) => string): Log {
  return (level, message, detail) =>
    detail === undefined
      ? log(level, hide(message))
      : log(level, hide(message), hideIn(detail, hide) as Record<string, unknown>);
}

/** Errors are told by their message only: their other fields hold requests. */
function hideIn(value: unknown, hide: (text: string) => string): unknown {
  if (typeof value === 'string') return hide(value);
  if (value instanceof Error) return hide(value.message);
  if (Array.isArray(value)) return value.map((inner) => hideIn(inner, hide));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hideIn(inner, hide)]));
}
