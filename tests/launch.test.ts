/** What starts the programs of the bundle: with and without what an earlier start compiled. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder: string;
let bundle: string;
let cache: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'youju-launch-'));
  bundle = join(folder, 'bundle.cjs');
  cache = `${bundle}.greet.cache`;
  writeFileSync(
    bundle,
    `exports.programs = { greet: async () => console.log('你好', require('node:path').basename(__filename)) };`,
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

const start = (): string => {
  const launcher = JSON.stringify(pathToFileURL('src/launch.ts').href);
  const program = `import { launch } from ${launcher}; launch(new URL(${JSON.stringify(pathToFileURL(bundle).href)}), 'greet');`;
  const options = ['--import', 'tsx', '--input-type=module', '--eval', program];
  return execFileSync(process.execPath, options, { encoding: 'utf8' });
};

it('keeps what was compiled, and starts from it', () => {
  expect(start()).toBe('你好 bundle.cjs\n');
  const kept = statSync(cache).mtimeMs;
  expect(start()).toBe('你好 bundle.cjs\n');
  expect(statSync(cache).mtimeMs).toBe(kept);
});

it('starts all the same where what was kept is of no use, and keeps it anew', () => {
  writeFileSync(cache, 'of another time');
  expect(start()).toBe('你好 bundle.cjs\n');
  expect(readFileSync(cache).includes('of another time')).toBe(false);
});

it('starts all the same where nothing can be kept', () => {
  mkdirSync(join(cache, 'in the way'), { recursive: true });
  expect(start()).toBe('你好 bundle.cjs\n');
  expect(readdirSync(folder).sort()).toEqual(['bundle.cjs', 'bundle.cjs.greet.cache']);
});
