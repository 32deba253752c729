/** What all commands share: parsing that ends in exit codes, and errors told in one line. */
import { resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import type { Knowledge } from '../bot/index.ts';
import type { Config } from '../config.ts';
import { exitCode, exitCodeOf } from '../exit-codes.ts';
import { type Io, usageError } from './io.ts';

/** What a command that reads articles is given. */
export interface CommandParts {
  readonly io: Io;
  readonly createKnowledge: (options: { readonly docs: readonly string[] }) => Knowledge;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** A command whose help and errors go to `io` and which never ends the process itself. */
export function createCommand(name: string, io: Io): Command {
  return new Command(name)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.err(text.trimEnd()),
    })
    .showHelpAfterError('(--help shows how)');
}

/** Runs a command to its exit code; whatever it throws becomes a line on standard error. */
export async function runToExitCode(io: Io, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    // Commander has said what is wrong already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.wrongUsage;
    io.err(error instanceof Error ? error.message : String(error));
    return exitCodeOf(error);
  }
}

/** For options that may be given several times. */
export const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [
  ...earlier,
  value,
];

/** For --docs; an unset variable of a script (--docs "$DIR") must not mean the current folder. */
export function collectFolders(folder: string, earlier: readonly string[] = []): readonly string[] {
  if (folder.trim() === '') throw usageError('--docs needs a folder, and got none');
  return collect(folder, earlier);
}

/** The folders named with --docs, else those of the configuration. */
export const docsOf = (named: readonly string[] | undefined, { typedIn, docs }: Config): readonly string[] =>
  named?.map((folder) => resolve(typedIn, folder)) ?? docs;
