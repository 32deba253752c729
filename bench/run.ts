/**
 * `npm run bench`: reading, answering, starting and memory, beside plain MiniSearch over the same files in the
 * same run on the same machine. The ratios are what to compare between machines and versions.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Bench } from 'tinybench';
import packageJson from '../package.json' with { type: 'json' };
import { createKnowledge } from '../src/knowledge/index.ts';
import { createPlainSearch } from './plain-search.ts';
import { medianRun } from './processes.ts';
import { questions } from './questions.ts';

const seeds = fileURLToPath(new URL('../seeds', import.meta.url));
const files = readdirSync(seeds).map((file) => join(seeds, file));
const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;

interface Latency {
  readonly mean: number;
  readonly p50: number;
  readonly p99: number;
}

/** Milliseconds of two ways to do the same. */
async function compare(ours: () => unknown, plain: () => unknown) {
  const bench = new Bench({ time: 3_000, warmupTime: 1_000 }).add('youju', ours).add('plain', plain);
  const [first, second] = await bench.run();
  return { ours: latencyOf(first?.result), plain: latencyOf(second?.result) };
}

function latencyOf(result: Bench['results'][number] | undefined): Latency {
  if (result?.state !== 'completed') throw new Error(`not measured: ${result?.state}`);
  return result.latency;
}

/** Calls `ask` with one question after the other, from the beginning again after the last. */
function inTurn(ask: (question: string) => unknown): () => unknown {
  let turn = 0;
  return () => ask(questions[turn++ % questions.length] ?? '');
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const row = (...cells: readonly string[]) =>
  console.log(
    cells
      .map((cell) => cell.padEnd(26))
      .join('')
      .trimEnd(),
  );
const ratio = (ours: number, plain: number) => `${(ours / plain).toFixed(1)} ×`;

function latencyRows(what: string, { ours, plain }: { ours: Latency; plain: Latency }): void {
  row(`${what}, p50`, ms(ours.p50), ms(plain.p50), ratio(ours.p50, plain.p50));
  row(`${what}, p99`, ms(ours.p99), ms(plain.p99), ratio(ours.p99, plain.p99));
}

/** Megabytes that the heap grows by when `create` has made its thing. */
function heapOf(create: () => unknown): number {
  gc?.();
  const before = process.memoryUsage().heapUsed;
  const held = create();
  gc?.();
  const grown = process.memoryUsage().heapUsed - before;
  return held === undefined ? 0 : grown / 1e6;
}

const mb = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} MB`;
const perSecond = (mean: number) =>
  `${((1000 / mean) * files.length).toFixed(0)}/s, ${((1000 / mean) * megabytes).toFixed(2)} MB/s`;

const knowledge = createKnowledge({ docs: [seeds] });
const plain = createPlainSearch(seeds);
const [first = ''] = questions;

console.log(
  `Node ${process.version}, ${files.length} articles, ${megabytes.toFixed(2)} MB, ${questions.length} questions\n`,
);
row('', 'youju', 'plain MiniSearch', 'youju / plain');
const read = await compare(
  () => createKnowledge({ docs: [seeds] }),
  () => createPlainSearch(seeds),
);
row(
  'articles read',
  perSecond(read.ours.mean),
  perSecond(read.plain.mean),
  ratio(read.ours.mean, read.plain.mean),
);
const asked = await compare(
  inTurn((question) => knowledge.ask(question, { now: '2024-12-01' })),
  inTurn((question) => plain.search(question)),
);
latencyRows('question to answer', asked);
const [ours, theirs] = [
  heapOf(() => createKnowledge({ docs: [seeds] })),
  heapOf(() => createPlainSearch(seeds)),
];
row('heap held', mb(ours), mb(theirs), ratio(ours, theirs));

row('\nprocess', 'npm run ask', 'node alone', 'youju / node');
const [, ...askCommand] = packageJson.scripts.ask.split(' ');
const [answered, bare] = [medianRun([...askCommand, first], 9), medianRun(['--eval', '0'], 9)];
row('start to end', ms(answered.ms), ms(bare.ms), ratio(answered.ms, bare.ms));
row('memory at most', mb(answered.megabytes), mb(bare.megabytes), ratio(answered.megabytes, bare.megabytes));
