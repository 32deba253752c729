/** A tool that cannot go on says why in one line and ends with the exit code of the commands. Imported for that alone. */
import { exitCodeOf } from '../src/exit-codes.ts';

process.on('uncaughtException', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(exitCodeOf(error));
});
