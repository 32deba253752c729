/**
 * `npm run build`: the programs as a few files in `dist`. Loading hundreds of modules one by one takes longer than
 * reading the articles and answering a question.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { build, type OutputFile } from 'esbuild';

const dist = 'dist';

/** All lie in `dist` itself: `../seeds` and `./static` are found from every one of them. */
const programs = {
  main: 'src/main.ts',
  ask: 'src/cli/ask.ts',
  explain: 'src/cli/explain.ts',
  doubts: 'src/cli/doubts.ts',
  eval: 'src/cli/eval.ts',
};
const pageFiles = 'src/adapters/web/static';

/** Native, or loaded only when a token is set: they stay in `node_modules`. */
const external = ['@node-rs/jieba', '@slack/bolt', 'grammy', 'undici'];

/** Libraries in the older module format call `require`, which a module does not have. */
const banner = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

/** A program that is being started at the same time never meets half a file. */
function replace({ path, contents }: OutputFile): void {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, contents);
  renameSync(partial, path);
}

const { outputFiles } = await build({
  entryPoints: programs,
  outdir: dist,
  bundle: true,
  splitting: true,
  write: false,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  sourcemap: true,
  sourcesContent: false,
  external,
  banner: { js: banner },
});
mkdirSync(dist, { recursive: true });
for (const file of outputFiles) replace(file);
cpSync(pageFiles, join(dist, 'static'), { recursive: true });

const written = new Set(['static', ...outputFiles.map(({ path }) => basename(path))]);
for (const name of readdirSync(dist)) if (!written.has(name)) rmSync(join(dist, name), { recursive: true });
