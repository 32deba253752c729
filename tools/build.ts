/**
 * `npm run build`: the programs as one file in `dist`. Loading hundreds of modules one by one takes longer than
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
import { type BuildOptions, build } from 'esbuild';
import { programs } from '../src/programs.ts';

const dist = 'dist';
const pageFiles = 'src/adapters/web/static';

/** Native, or loaded only when a token is set: they stay in `node_modules`. */
const external = ['@node-rs/jieba', '@slack/bolt', 'grammy', 'undici'];

const common = {
  outdir: dist,
  bundle: true,
  write: false,
  platform: 'node',
  target: 'node20.19',
  sourcemap: true,
  sourcesContent: false,
} satisfies BuildOptions;

/**
 * In the older module format, the only one for which V8 gives out what it compiled. The name says what the content is,
 * so that nothing compiled of another one is ever taken for it. `../seeds` and `./static` are found from `dist`.
 */
const { outputFiles: bundle } = await build({
  ...common,
  entryPoints: { youju: 'src/programs.ts' },
  entryNames: '[name]-[hash]',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  external,
  define: { 'import.meta.url': 'import_meta_url' },
  banner: { js: `const import_meta_url = require('node:url').pathToFileURL(__filename).href;` },
});
const { outputFiles: launcher } = await build({
  ...common,
  entryPoints: ['src/launch.ts'],
  format: 'esm',
});
const bundleName = bundle.map(({ path }) => basename(path)).find((name) => name.endsWith('.cjs')) ?? '';

/** `dist/ask.js`, and so on: what is started. */
const starters = Object.keys(programs).map((program) => ({
  path: join(dist, `${program}.js`),
  contents: Buffer.from(
    `import { launch } from './launch.js';\n\nlaunch(new URL('${bundleName}', import.meta.url), '${program}');\n`,
  ),
}));

/** A program that is being started at the same time never meets half a file. */
function replace({ path, contents }: { readonly path: string; readonly contents: Uint8Array }): void {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, contents);
  renameSync(partial, path);
}

mkdirSync(dist, { recursive: true });
const files = [...bundle, ...launcher, ...starters];
for (const file of files) replace(file);
cpSync(pageFiles, join(dist, 'static'), { recursive: true });

const written = new Set(['static', ...files.map(({ path }) => basename(path))]);
for (const name of readdirSync(dist))
  if (!written.has(name) && !name.startsWith(bundleName)) rmSync(join(dist, name), { recursive: true });
