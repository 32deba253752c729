/** Exit codes of every command, as docs/contract.md promises them. */
export const exitCode = {
  done: 0,
  someFailed: 1,
  wrongUsage: 2,
  wrongConfiguration: 3,
  unreadableKnowledge: 4,
} as const;

/** The code for an error that ends a command, by whose fault it is. */
export function exitCodeOf(error: unknown): number {
  const name = error instanceof Error ? error.name : '';
  if (name === 'ConfigError') return exitCode.wrongConfiguration;
  if (name === 'SourceError') return exitCode.unreadableKnowledge;
  if (name === 'UsageError' || name === 'CommanderError') return exitCode.wrongUsage;
  return exitCode.someFailed;
}
