/** What a command may touch of the process; tests hand in their own. */
export interface Io {
  /** A line for standard output. */
  out(line: string): void;
  /** A line for standard error. */
  err(line: string): void;
  /** Standard output is a terminal that shows colours. */
  readonly isTerminal: boolean;
}

/** The process itself. */
export function processIo(): Io {
  // `ask … | head` closes the pipe early: that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  return {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    isTerminal: process.stdout.isTTY === true,
  };
}

/** Ends with the code of a command once it is done. Not by `await`: a bundle in the older module format has none outside functions. */
export function endWith(running: Promise<number>): void {
  void running.then((code) => {
    process.exitCode = code;
  });
}

/** A mistake in how a command was typed. */
export const usageError = (message: string): Error =>
  Object.assign(new Error(message), { name: 'UsageError' });
