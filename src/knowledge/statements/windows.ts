import { splitClauses } from './lists.ts';

/** Longer sentences are shown in part. */
const LONGEST = 120;

/** How much of what is asked some words hold. */
type ShareOf = (words: string) => number;

/** The whole sentence when it is short, else the fewest neighbouring clauses that hold nearly as much as any. */
export function shortest(sentence: string, shareOf: ShareOf, tolerance = 0): string {
  const whole = bare(sentence);
  if (whole.length <= LONGEST) return whole;
  const windows = windowsOf(whole).filter(({ length }) => length <= LONGEST);
  return bestOf(windows, shareOf, tolerance) ?? whole.slice(0, LONGEST);
}

/** The fewest neighbouring clauses that hold all of these words, and nearly as much of what is asked as any. */
export function shortestWith(
  must: readonly string[],
  sentence: string,
  shareOf: ShareOf,
  tolerance: number,
): string {
  const whole = bare(sentence);
  const windows = windowsOf(whole).filter((window) => {
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

/** Every run of neighbouring clauses, shortest first. */
function windowsOf(sentence: string): string[] {
  const clauses = splitClauses(sentence);
  const windows = clauses.flatMap((_, from) =>
    clauses.slice(from).map((_, length) => clauses.slice(from, from + length + 1).join('，')),
  );
  return windows.sort((a, b) => a.length - b.length);
}

function bare(sentence: string): string {
  return sentence.replace(/[。；]$/u, '');
}
