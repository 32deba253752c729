import { splitClauses } from './reading/lists.ts';

/** Longer sentences are shown in part. */
const LONGEST = 120;
/** A list is shown whole up to here. */
const LONGEST_LIST = 400;

/** How much of what is asked some words hold. */
type ShareOf = (words: string) => number;

/** The whole sentence when it is short, else the fewest neighbouring clauses that hold nearly as much as any. */
export function shortest(sentence: string, shareOf: ShareOf, tolerance = 0): string {
  const whole = bare(sentence);
  if (whole.length <= LONGEST) return whole;
  return bestOf(windowsOf(whole, LONGEST), shareOf, tolerance) ?? whole.slice(0, LONGEST);
}

/** The fewest neighbouring clauses that hold all of these words, and nearly as much of what is asked as any. */
export function shortestWith(
  must: readonly string[],
  sentence: string,
  shareOf: ShareOf,
  tolerance: number,
): string {
  const whole = bare(sentence);
  const windows = windowsOf(whole, LONGEST_LIST).filter((window) => {
    const unquoted = window.replace(/[“”]/gu, '');
    return must.every((words) => unquoted.includes(words));
  });
  return bestOf(windows, shareOf, tolerance) ?? whole;
}

function bestOf(windows: readonly string[], shareOf: ShareOf, tolerance: number): string | undefined {
  const shares = windows.map(shareOf);
  const most = Math.max(...shares);
  return windows.find((_, at) => (shares[at] ?? 0) >= most - tolerance);
}

/** Every run of neighbouring clauses of at most so many characters, shortest first. */
function windowsOf(sentence: string, longest: number): string[] {
  // What is said at length inside quotation marks has clauses of its own.
  const clauses = splitClauses(sentence).flatMap((clause) =>
    clause.length > longest ? splitClauses(clause.replace(/[“”]/gu, '')) : clause,
  );
  const windows = clauses.flatMap((_, from) => runsFrom(clauses, from, longest));
  return windows.sort((a, b) => a.length - b.length);
}

function runsFrom(clauses: readonly string[], from: number, longest: number): string[] {
  const runs: string[] = [];
  let run = clauses[from] ?? '';
  for (let next = from + 1; run.length <= longest; next++) {
    runs.push(run);
    if (next >= clauses.length) break;
    run += `，${clauses[next]}`;
  }
  return runs;
}

function bare(sentence: string): string {
  return sentence.replace(/[。；]$/u, '');
}
