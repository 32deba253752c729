/** Whether a regular expression stays quick on the worst text it can meet. */
import { runInNewContext } from 'node:vm';
import { checkSync, type Diagnostics } from 'recheck';
import type { FoundRegex } from './regexes.ts';

/** Room → characters of the longest text its expressions meet. The first room that holds a file counts. */
const longest: readonly (readonly [room: string, characters: number])[] = [
  ['knowledge/query/', 2_000], // a question; cut at 400
  ['bot/', 2_000], // a message; cut at 500 code points
  ['adapters/', 5_000], // a message, a header
  ['cli/', 5_000],
  ['', 100_000], // a page may be a single line
];
/** Quadratic on these digits: some 150 ms of an ordinary machine, and more of a slow or busy one. */
const YARDSTICK = { regex: /\d{5,}:/, text: '0'.repeat(5_000) };
const LIMIT = 2; // yardsticks
const TRIES = 5;
const STOP_MS = 5_000;
const JUDGING_MS = 180_000; // a slow machine takes its time over the longest

/** Undefined when it is safe, otherwise what is wrong. */
export function faultOf({ path, regex }: FoundRegex): string | undefined {
  const judged = checkSync(regex.source, regex.flags, { timeout: JUDGING_MS });
  if (judged.status === 'safe') return undefined;
  if (judged.status === 'unknown') return `cannot be judged (${judged.error.kind}): make it simpler`;
  const [, characters = 0] = longest.find(([room]) => path.startsWith(room)) ?? [];
  return isSlowOn(regex, worstText(judged, characters))
    ? `${judged.complexity.summary}: over ${LIMIT} times a quadratic one of 5000 characters on ${characters}`
    : undefined;
}

/** Slow each time: a busy machine may be slow once. */
const isSlowOn = (regex: RegExp, text: string): boolean =>
  Array.from({ length: TRIES }).every(
    () => millisecondsOn(regex, text) > LIMIT * millisecondsOn(YARDSTICK.regex, YARDSTICK.text),
  );

type Vulnerable = Extract<Diagnostics, { status: 'vulnerable' }>;

/** The attack that was found, its pumped parts repeated as often as the length allows. */
function worstText({ attack: { pumps, suffix } }: Vulnerable, characters: number): string {
  const share = characters / Math.max(1, pumps.length);
  const parts = pumps.map(({ prefix, pump }) => prefix + pump.repeat(share / Math.max(1, pump.length)));
  return parts.join('') + suffix;
}

/** In a context of its own, since only there can a match be broken off. */
function millisecondsOn(regex: RegExp, text: string): number {
  const started = performance.now();
  try {
    runInNewContext('text.replace(regex, "")', { text, regex }, { timeout: STOP_MS });
  } catch {
    return Number.POSITIVE_INFINITY;
  }
  return performance.now() - started;
}
