/**
 * Starts a program of the bundle with what V8 compiled of it the last time: that saves a fifth of a start. Node 22.8
 * has the like built in (`module.enableCompileCache`), Node 20 has not.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';

interface Bundle {
  readonly exports: { programs?: Readonly<Record<string, () => Promise<unknown>>> };
}

/** The content of a bundle never changes under its name; what was compiled of it is kept beside it, for each program. */
export function launch(bundle: URL, program: string): void {
  const file = fileURLToPath(bundle);
  const run = compiled(file, `${file}.${program}.cache`).runInThisContext();
  const loaded: Bundle = { exports: {} };
  run(loaded.exports, createRequire(file), loaded, file, dirname(file));
  void loaded.exports.programs?.[program]?.();
}

/** V8 turns down what another version of it compiled; then, as on the first start, it is kept anew at the end. */
function compiled(file: string, cache: string): Script {
  const script = new Script(module.wrap(readFileSync(file, 'utf8')), {
    filename: file,
    cachedData: kept(cache),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  if (script.cachedDataRejected !== false) process.once('exit', () => keep(script, cache));
  return script;
}

function kept(cache: string): Buffer | undefined {
  try {
    return readFileSync(cache);
  } catch {
    return undefined;
  }
}

/** Only saves time: a folder that cannot be written to, as in a container, is no fault. */
function keep(script: Script, cache: string): void {
  const partial = `${cache}.${process.pid}`;
  try {
    writeFileSync(partial, script.createCachedData());
    renameSync(partial, cache);
  } catch {
    rmSync(partial, { force: true });
  }
}
