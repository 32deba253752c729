import { NUMERALS } from '../tables/numerals.ts';
import type { Line, Page } from './pages.ts';
import type { Term } from './terms.ts';

/** A paragraph's sentences open alike within so many characters: 东部组团着力…；西部组团着力… */
const OPENING = 7;
const FEWEST = 3;

/** Counted groups told one sentence each: 四大组团 means the sentences 甲组团…；乙组团…；丙组团…；丁组团… */
export function findParallels(page: Page): Term[] {
  const runs: Line[][] = [];
  for (const line of page.lines) {
    const run = runs.at(-1);
    if (run !== undefined && sharedNoun([...run, line]) !== undefined) run.push(line);
    else runs.push([line]);
  }
  return runs.filter((run) => run.length >= FEWEST && run.length < NUMERALS.length).flatMap(toTerms);
}

function toTerms(run: readonly Line[]): Term[] {
  const noun = sharedNoun(run) ?? '';
  const [line, ...more] = run as [Line, ...Line[]];
  const meaning = run.map(({ text }) => text).join('');
  return ['大', '个'].map((measure) => {
    return { term: `${NUMERALS[run.length]}${measure}${noun}`, line, more, meaning, strength: 0.6 };
  });
}

/** The noun all lines of one paragraph have near their beginning, each after a name of its own. */
function sharedNoun(lines: readonly Line[]): string | undefined {
  const [first, ...others] = lines as [Line, ...Line[]];
  if (others.some(({ sentence }) => sentence.block !== first.sentence.block)) return undefined;
  return openings(first.text).find((noun) => {
    return others.every(({ text }) => openings(text).includes(noun)) && haveOwnNames(lines, noun);
  });
}

function openings(text: string): string[] {
  const opening = /^\p{Script=Han}+/u.exec(text.slice(0, OPENING))?.[0] ?? '';
  return Array.from({ length: Math.max(0, opening.length - 2) }, (_, at) => opening.slice(at + 1, at + 3));
}

function haveOwnNames(lines: readonly Line[], noun: string): boolean {
  const names = new Set(lines.map(({ text }) => text.slice(0, text.indexOf(noun))));
  return names.size === lines.length;
}
