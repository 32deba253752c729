/** What only a process of its own can show: how long it takes to begin and end, and the most memory it held. */
import { spawnSync } from 'node:child_process';

export interface Run {
  readonly ms: number;
  readonly megabytes: number;
}

/** Prints, as the last thing the process does, the most memory it held, in kilobytes. */
const TELL_MEMORY =
  'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';

/** The median of some runs of `node …`, after one that warms the caches of the disk. */
export function medianRun(parameters: readonly string[], runs: number): Run {
  runNode(parameters);
  const all = Array.from({ length: runs }, () => runNode(parameters));
  const median = (of: (run: Run) => number) => all.map(of).sort((a, b) => a - b)[runs >> 1] ?? 0;
  return { ms: median(({ ms }) => ms), megabytes: median(({ megabytes }) => megabytes) };
}

function runNode(parameters: readonly string[]): Run {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', TELL_MEMORY, ...parameters], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`node ${parameters.join(' ')}: ${stderr}`);
  return { ms: performance.now() - started, megabytes: Number(stderr.trim().split('\n').at(-1)) / 1024 };
}
