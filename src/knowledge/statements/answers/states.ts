import type { Ask } from '../asking/asks.ts';
import { cover } from '../coverage.ts';
import { type Ground, groundsFor } from '../grounds.ts';
import { best } from '../ranking.ts';
import { splitClauses } from '../reading/lists.ts';
import { before, evidenceOf } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope, WordAnswer } from '../types.ts';
import { shortestWith } from '../windows.ts';

/** How things stand, whatever was asked: 已开工建设 tells one who asks 投产没. */
const STANDS =
  /已|正在|正加快|目前|尚未|未开工|完工|竣工|建成(?!后)|封顶|投产|投用|开园|开业|试生产|试运[行营]|开工建设|加快推进|进展/u;
/** A sentence names what is asked about when it holds so much of it. */
const NAMED = 0.6;
const PART = 0.4;
/** One that says nothing of the event itself must name it whole. */
const WHOLE = 0.9;
/** 预计投产后产值… says what would be, 投产项目 which kind it is. */
const NO_STATE = /^(?:后|项目|率|仪式|活动|面积|时|以来)/u;

/** 远东新厂, 二号产线: what a plant is called in talk says no more than that it is one. */
const PLANT = /(?:^|(?<=..))新?(?:厂子?|厂房|生产线|产线|(?<!号)线)$/u;

/** Whether something has happened to what is asked about: the clauses that say so, or how else it stands. */
export function answerState(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  if (ask.action === undefined || ask.runs.length === 0) return undefined;
  const { told } = ask.action;
  const runs = ask.runs.map((run) => run.replace(PLANT, '')).filter((run) => !/^\d*$/u.test(run));
  const named = { ...ask, runs };
  const grounds = groundsFor(named, named.runs, shelf, scope);
  return (
    best(grounds.flatMap((ground) => tell(ground, named, told))) ??
    best(grounds.flatMap((ground) => tell(ground, named)))
  );
}

/** The clauses from the one that names what is asked about to the one that tells of the event, or how else it stands. */
function tell({ line, near, refersBack, setting }: Ground, ask: Ask, told?: readonly string[]): WordAnswer[] {
  const clauses = splitClauses(line.text);
  const named = clauses.findIndex((clause) => names(clause, setting, ask, told === undefined));
  const goesOn = told !== undefined && refersBack && near >= WHOLE;
  if (named < 0 && !goesOn) return [];
  const state = clauses
    .slice(Math.max(0, named))
    .map((clause) => (told ? tellsOf(clause, told) : STANDS.exec(clause)?.[0]))
    .find((word) => word !== undefined);
  if (state === undefined) return [];
  const shareIn = (words: string) => cover(ask.runs, words).share;
  return [
    {
      kind: 'state',
      headline: shortestWith([state], line.text, shareIn, 0),
      evidence: named < 0 ? evidenceOf(...before(line, 2), line) : evidenceOf(line),
      confidence: 0.4 + 0.4 * shareIn(line.text) + 0.2 * near,
    },
  ];
}

/** Whether a clause names what is asked about: by itself, or the part of it that what stands around leaves to say. */
function names(clause: string, setting: string, { runs, places }: Ask, whole: boolean): boolean {
  const said = places.flatMap((place) => place.said).join('\n');
  const own = cover(runs, `${clause}\n${said}`).share;
  if (whole) return own >= WHOLE;
  return own >= NAMED || (own >= PART && cover(runs, setting).share >= WHOLE);
}

/** The word by which a clause says that it has happened, or has not. */
const tellsOf = (clause: string, told: readonly string[]): string | undefined =>
  told.find(
    (word) => clause.includes(word) && !NO_STATE.test(clause.slice(clause.indexOf(word) + word.length)),
  );
