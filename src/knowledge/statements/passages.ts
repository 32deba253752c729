import type { Ask } from './asks.ts';
import { cover } from './coverage.ts';
import { type Ground, groundsFor } from './grounds.ts';
import { splitClauses } from './lists.ts';
import { before, evidenceOf, type Line } from './pages.ts';
import { best } from './ranking.ts';
import type { Shelf } from './shelf.ts';
import { WANTED } from './tables/asking.ts';
import type { Scope, WordAnswer } from './types.ts';

/** The sentence with those before it must hold this share of what is asked about, itself half as much. */
const ENOUGH = 0.6;
const LONGEST = 120;
/** Fewer characters name nothing: 复工的呢, 总投资呢. */
const SHORTEST = 4;

/** The sentence that says what is asked about, when no narrower form answers. */
export function answerPassage(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  if (ask.runs.join('').length < SHORTEST) return undefined;
  const fits = wantedIn(ask.question);
  const grounds = groundsFor(ask, ask.runs, shelf, scope).filter(({ line, own, near }) => {
    return own >= ENOUGH / 2 && near >= ENOUGH && fits(line.text);
  });
  return best(grounds.map((ground) => tell(ground, ask)));
}

function tell({ line, own, near }: Ground, ask: Ask): WordAnswer {
  const evidence = own < ENOUGH ? evidenceOf(line, ...before(line, 2)) : evidenceOf(line);
  return { kind: 'passage', headline: clausesFor(line, ask), evidence, confidence: 0.6 * own + 0.35 * near };
}

/** Some questions want a certain word of their sentence: 为什么 a cause, 最大的 the same superlative. */
function wantedIn(question: string): (text: string) => boolean {
  const told = WANTED.find(({ asked }) => asked.test(question))?.told;
  const superlative = /最(?:大|多|高|快|长|小|少|低|慢|早|晚|好|差)/u.exec(question)?.[0];
  return (text) => (told?.test(text) ?? true) && (superlative === undefined || text.includes(superlative));
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
