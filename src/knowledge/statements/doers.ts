import type { Ask } from './asks.ts';
import { cover } from './coverage.ts';
import type { AskedDeed } from './deeds.ts';
import { type Ground, groundsFor } from './grounds.ts';
import { evidenceOf, type Line } from './pages.ts';
import type { Holder } from './people.ts';
import { best } from './ranking.ts';
import type { Shelf } from './shelf.ts';
import { isOrganisation } from './tables/organisations.ts';
import type { Scope, WordAnswer } from './types.ts';

/** Somebody or some body that did what is asked. */
interface Doer {
  readonly text: string;
  /** What the question may say of them: 银行这边. */
  readonly title: string;
}

const BODY = '(?:部门|单位|公司|企业|机构|集团|银行|局)';
const ASKS_FOR_BODY = new RegExp(`(?:哪|什么|啥).{0,3}${BODY}|${BODY}(?:是|叫)?(?:哪|谁|什么|啥)|哪家`, 'u');
/** Asked 谁, a person answers before a body does. */
const BODY_FOR_PERSON = 0.8;
/** Farther from its deed, a person is somebody else's subject. */
const REACH = 40;

/** Who did what a question asks, in the sentence that covers the rest of it best. */
export function answerDoer(ask: Ask, deed: AskedDeed, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const runs = ask.runs.map((run) => run.replace(deed.asked, '')).filter((run) => run.length > 1);
  const grounds = groundsFor(ask, runs, shelf, scope);
  return best(grounds.flatMap((ground) => answerFrom(ground, ask, deed, runs, shelf) ?? []));
}

function answerFrom(
  ground: Ground,
  ask: Ask,
  deed: AskedDeed,
  runs: readonly string[],
  shelf: Shelf,
): WordAnswer | undefined {
  const { line, own, near } = ground;
  const word = deed.told.find((candidate) => line.text.includes(candidate));
  if (word === undefined) return undefined;
  const wantsBody = ASKS_FOR_BODY.test(ask.clause);
  const people = wantsBody ? [] : peopleBefore(line, line.text.indexOf(word), shelf.holders.get(line) ?? []);
  const doers = meant(people.length > 0 ? people : bodiesAround(line.text, word), runs);
  if (doers.length === 0 || (ask.count !== undefined && doers.length !== ask.count)) return undefined;
  const fit = people.length > 0 || wantsBody ? 1 : BODY_FOR_PERSON;
  const headline = doers.map(({ text }) => text).join('、');
  return {
    kind: 'who',
    headline,
    evidence: evidenceOf(line),
    confidence: fit * (0.3 + 0.3 * near + 0.3 * own),
  };
}

/** Of several doers, those the question's own words point to: 银行这边谁签的. */
function meant(doers: readonly Doer[], runs: readonly string[]): readonly Doer[] {
  const shares = doers.map((doer) => cover(runs, doer.title).share);
  const most = Math.max(0, ...shares);
  return most === 0 ? doers : doers.filter((_, at) => shares[at] === most);
}

function bodiesAround(text: string, word: string): Doer[] {
  const at = text.indexOf(word);
  return bodyAfter(text, at + word.length) ?? bodiesBefore(text, at);
}

/** The people just before a deed; those joined to the nearest one act with it. */
function peopleBefore(line: Line, at: number, holders: readonly Holder[]): Doer[] {
  const earlier = holders.filter(({ end }) => end <= at);
  const group: Holder[] = [];
  let edge = at;
  for (const holder of earlier.reverse()) {
    const between = line.text.slice(holder.end, edge);
    const joined =
      group.length === 0 ? isSubject(between) : /^[、，和与及以]*$/u.test(between) || holder.end >= edge;
    if (!joined) break;
    group.unshift(holder);
    edge = holder.start;
  }
  return group.map(({ title, name = '' }) => ({ text: `${title}${name}`, title }));
}

/** What may stand between a person and their deed: 出席并, 一声, 分别代表我县. */
function isSubject(between: string): boolean {
  return between.length <= REACH && !/[。；]|由/u.test(between);
}

/** 牵头单位为县发改局, 承建：南桥集团. */
function bodyAfter(text: string, end: number): Doer[] | undefined {
  const match = /^(?:单位|部门|方|企业|人|主体)?(?:是|为|：)(?<body>[^，。；]{2,40})/u.exec(
    text.slice(end, end + 60),
  );
  const bodies = splitBodies(match?.groups?.body ?? '');
  return bodies.length > 0 ? bodies : undefined;
}

/** 由县住建局牵头, 县发改局会同县统计局对数据进行复核: the bodies that open the clause of the deed. */
function bodiesBefore(text: string, at: number): Doer[] {
  const clause =
    text
      .slice(0, at)
      .split(/[，。；：]/u)
      .at(-1) ?? '';
  const passive = clause.lastIndexOf('由');
  const subject = passive >= 0 ? clause.slice(passive + 1) : clause;
  const named = splitBodies(
    subject.split(/[对就在按将把向至]|进行|负责/u).find((part) => part.length > 1) ?? '',
  );
  if (named.length > 0 || passive < 0) return named;
  return subject
    .split(JOINT)
    .map((body) => ({ text: body, title: body }))
    .filter(({ text: body }) => body.length > 1);
}

const JOINT = /会同|联合|共同|以及|、|和|与|及/u;

function splitBodies(words: string): Doer[] {
  const bodies = words
    .replace(/^(?:分别|主要|具体)?由?/u, '')
    .split(JOINT)
    .map((body) => body.replace(/等$|(?:一起|共同|负责)$/u, ''));
  return bodies.filter(isOrganisation).map((body) => ({ text: body, title: body }));
}
