import type { Ask } from './asks.ts';
import { cover } from './coverage.ts';
import { splitClauses } from './lists.ts';
import { before, evidenceOf, type Line } from './pages.ts';
import { isAboutAll } from './places.ts';
import { best } from './ranking.ts';
import type { Shelf } from './shelf.ts';
import { WANTED } from './tables/asking.ts';
import type { Scope, WordAnswer } from './types.ts';

/** The sentence itself must hold this share of what is asked about; the page all of it. */
const ENOUGH = 0.6;
const LONGEST = 120;

/** The sentence that says what is asked about, when no narrower form answers. */
export function answerPassage(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  if (ask.runs.join('').length < 2) return undefined;
  const lines = shelf.linesFor(ask.question, scope).filter(({ page }) => isAboutAll(page, scope.regionNames));
  const told = WANTED.find(({ asked }) => asked.test(ask.question))?.told;
  const fitting = told === undefined ? lines : lines.filter(({ text }) => told.test(text));
  return best(fitting.flatMap((line) => rate(line, ask) ?? []));
}

function rate(line: Line, ask: Ask): WordAnswer | undefined {
  const own = cover(ask.runs, line.text).share;
  if (own < ENOUGH || cover(ask.runs, line.page.text).missing.length > 0) return undefined;
  const near = cover(ask.runs, [line, ...before(line, 1)].map(({ text }) => text).join('')).share;
  return {
    kind: 'passage',
    headline: clausesFor(line, ask),
    evidence: evidenceOf(line),
    confidence: 0.7 * own + 0.25 * near,
  };
}

/** The clauses that hold what is asked; the whole sentence when it is short. */
function clausesFor(line: Line, ask: Ask): string {
  if (line.text.length <= LONGEST) return line.text.replace(/[。；]$/u, '');
  const clauses = splitClauses(line.text);
  const shares = clauses.map((clause) => cover(ask.runs, clause).share);
  let from = shares.indexOf(Math.max(...shares));
  let to = from + 1;
  const wanted = cover(ask.runs, line.text).share;
  while (
    cover(ask.runs, clauses.slice(from, to).join('，')).share < wanted &&
    clauses.slice(from, to).join('，').length < LONGEST
  ) {
    if (to < clauses.length && (from === 0 || (shares[to] ?? 0) >= (shares[from - 1] ?? 0))) to++;
    else if (from > 0) from--;
    else break;
  }
  return clauses.slice(from, to).join('，');
}
