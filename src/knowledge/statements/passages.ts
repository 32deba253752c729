import type { Ask } from './asks.ts';
import { cover, namesAll } from './coverage.ts';
import { type Ground, groundsFor } from './grounds.ts';
import { holdsAsked, splitClauses } from './lists.ts';
import { before, evidenceOf, type Line } from './pages.ts';
import { best } from './ranking.ts';
import type { Shelf } from './shelf.ts';
import { WANTED, type Wanted } from './tables/asking.ts';
import type { Scope, WordAnswer } from './types.ts';

/** The sentence with those before it must hold this share of what is asked about, itself half as much. */
const ENOUGH = 0.6;
const LONGEST = 120;
/** 最大的 must be said of the same. */
const SUPERLATIVE = /最(?:大|多|高|快|长|小|少|低|慢|早|晚|好|差)/u;
const NOW = /目前|正在|截至/u;
/** Fewer characters name nothing: 复工的呢, 总投资呢. */
const SHORTEST = 4;

/** The sentence that says what is asked about, when no narrower form answers. */
export function answerPassage(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  if (ask.runs.join('').length < SHORTEST || ask.count !== undefined) return undefined;
  const wanted = WANTED.find(({ asked }) => asked.test(ask.question));
  const superlative = SUPERLATIVE.exec(ask.question)?.[0] ?? '';
  const grounds = groundsFor(ask, ask.runs, shelf, scope).filter((ground) => {
    const { text } = ground.line;
    const says = text.includes(superlative) && wanted?.told.test(text) !== false;
    return says && isGround(ground, wanted) && fitsList(ground, ask, shelf);
  });
  return best(
    grounds.map((ground) => tell(ground, ask, wanted?.state === true && NOW.test(ground.line.text))),
  );
}

/** 目前路基全部完成 stands for the subject of the page or of the sentence before. */
function isGround({ line, own, near, refersBack }: Ground, wanted: Wanted | undefined): boolean {
  const ofSubject = wanted?.state === true && (refersBack || NOW.test(line.text));
  return near >= ENOUGH && (own >= ENOUGH / 2 || ofSubject);
}

/** Asked for several things, a sentence must name all that is asked about; one that lists it among others is its neighbour's. */
function fitsList({ line, own, setting }: Ground, ask: Ask, shelf: Shelf): boolean {
  if (ask.kind !== 'list') return true;
  const lists = shelf.lists.get(line) ?? [];
  return (
    own >= ENOUGH && namesAll(ask.runs, setting) && !lists.some((list) => holdsAsked(list, ask.question))
  );
}

function tell({ line, own, near }: Ground, ask: Ask, now: boolean): WordAnswer {
  const evidence = own < ENOUGH ? evidenceOf(line, ...before(line, 2)) : evidenceOf(line);
  return {
    kind: 'passage',
    headline: clausesFor(line, ask),
    evidence,
    confidence: 0.5 * own + 0.3 * near + (now ? 0.2 : 0),
  };
}

/** The whole sentence when it is short, else the fewest neighbouring clauses that hold most of what is asked. */
function clausesFor(line: Line, ask: Ask): string {
  const sentence = line.text.replace(/[。；]$/u, '');
  if (sentence.length <= LONGEST) return sentence;
  const windows = windowsOf(splitClauses(sentence)).filter((words) => words.length <= LONGEST);
  const shares = windows.map((words) => cover(ask.runs, words).share);
  // Shorter windows come first, so the first of the best is the shortest.
  return windows[shares.indexOf(Math.max(...shares))] ?? sentence.slice(0, LONGEST);
}

/** Every run of neighbouring clauses, shortest first. */
function windowsOf(clauses: readonly string[]): string[] {
  const windows = clauses.flatMap((_, from) =>
    clauses.slice(from).map((_, length) => clauses.slice(from, from + length + 1).join('，')),
  );
  return windows.sort((a, b) => a.length - b.length);
}
