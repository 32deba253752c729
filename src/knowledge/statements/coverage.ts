import { SYNONYMS } from './tables/synonyms.ts';

/** How much of a question's content a text holds. */
export interface Coverage {
  /** Share of the characters found, 0 to 1; 1 when nothing is asked for. */
  readonly share: number;
  /** Stretches of two and more characters that stand nowhere in the text. */
  readonly missing: readonly string[];
}

/** A stretch this short may be an ending the text words differently (电池厂, 电池工厂). */
const NAMED = 2;
/** Characters of an abbreviation stand at most this far apart in the full name (农发行, 农业发展银行). */
const GAP = 4;

/** Finds a question's content in a text: literally, as a synonym, or as the full form of an abbreviation. */
export function cover(runs: readonly string[], text: string): Coverage {
  const missing: string[] = [];
  let found = 0;
  let total = 0;
  for (const run of runs) {
    total += run.length;
    found += coverRun(run, text, missing);
  }
  return { share: total === 0 ? 1 : found / total, missing };
}

/** Characters of a run that the text holds; pushes what it lacks. */
function coverRun(run: string, text: string, missing: string[]): number {
  let found = 0;
  let lacking = '';
  for (let at = 0; at < run.length; ) {
    const length = foundAt(run, at, text);
    if (length > 0) {
      if (lacking.length >= NAMED) missing.push(lacking);
      lacking = '';
      found += length;
    } else lacking += run[at];
    at += Math.max(1, length);
  }
  if (lacking.length >= NAMED) missing.push(lacking);
  return found;
}

/** Length of the longest stretch from `at` that the text holds. */
function foundAt(run: string, at: number, text: string): number {
  return (
    literal(run, at, text) || synonym(run, at, text) || abbreviation(run, at, text) || single(run, at, text)
  );
}

function literal(run: string, at: number, text: string): number {
  let length = 0;
  while (at + length < run.length && text.includes(run.slice(at, at + length + 1))) length++;
  return length >= NAMED ? length : 0;
}

function synonym(run: string, at: number, text: string): number {
  const rest = run.slice(at);
  for (const row of SYNONYMS) {
    const word = row.find((candidate) => rest.startsWith(candidate));
    if (word !== undefined && row.some((other) => text.includes(other))) return word.length;
  }
  return 0;
}

/** 农发行 in 农业发展银行, 发改委 in 发展和改革委员会: three characters or four, in order, close together. */
function abbreviation(run: string, at: number, text: string): number {
  for (const length of [4, 3]) {
    const short = run.slice(at, at + length);
    if (short.length === length && isAbbreviated(short, text)) return length;
  }
  return 0;
}

export function isAbbreviated(short: string, text: string): boolean {
  const [first = '', ...rest] = short;
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    let end = start;
    for (const character of rest) {
      const next = text.indexOf(character, end + 1);
      end = next >= 0 && next - end <= GAP ? next : Number.POSITIVE_INFINITY;
    }
    if (Number.isFinite(end) && !/[，。；：、“”]/u.test(text.slice(start, end))) return true;
  }
  return false;
}

/** A lone character counts only as the tail of something found. */
function single(run: string, at: number, text: string): number {
  const alone = run.length === 1 || at === run.length - 1;
  return alone && text.includes(run[at] ?? '') ? 1 : 0;
}
