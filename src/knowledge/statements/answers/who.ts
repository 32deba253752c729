import type { Ask } from '../asking/asks.ts';
import { askedDeed, asksObject } from '../asking/deeds.ts';
import {
  type AskedOffice,
  askedOffice,
  askedSideBySide,
  fillsOffice,
  fitsLevel,
  namesOtherPlace,
} from '../asking/offices.ts';
import { isAbout, type Place } from '../asking/places.ts';
import { cover, namesAll } from '../coverage.ts';
import { best } from '../ranking.ts';
import { before, evidenceOf, isInScope } from '../reading/pages.ts';
import { type Holder, holdersIn, type Office } from '../reading/people.ts';
import type { Shelf } from '../reading/shelf.ts';
import { ASKS_LEADERS } from '../tables/asking.ts';
import { isOrganisation } from '../tables/organisations.ts';
import type { Scope, WordAnswer } from '../types.ts';
import { answerDoer } from './doers.ts';
import { sayingIn } from './sayings.ts';

/** 项目经理, 工程负责人, 总工程师: of whatever the page is about. */
const OF_THE_PAGE = /^(?:该|本)?(?:项目|工程|标段)?(?:部)?$/u;

const LONGEST_NAME = 4;
const NUMBER = /^\d+$/u;

/** Who holds an office, who did something, or, given a name, what that person is. */
export function answerWho(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  if (asksObject(ask.clause) || sayingIn(ask) !== undefined) return undefined;
  const deed = askedDeed(ask);
  const office = askedOffice(ask.clause);
  if (
    deed !== undefined &&
    (office === undefined || !ask.clause.endsWith(office.words) || ASKS_LEADERS.test(ask.clause))
  ) {
    const done = answerDoer(ask, deed, shelf, scope);
    if (done !== undefined || office === undefined) return done ?? answerRoleOf(ask, shelf, scope);
  }
  if (office === undefined) return answerRoleOf(ask, shelf, scope);
  const several = askedSideBySide(ask.clause);
  return several.length > 1
    ? answerEach(ask, several, shelf, scope)
    : answerOffice(ask, office, shelf, scope);
}

/** 书记和区长分别是谁: every one of them, or none. */
function answerEach(
  ask: Ask,
  offices: readonly AskedOffice[],
  shelf: Shelf,
  scope: Scope,
): WordAnswer | undefined {
  const answers = offices.map((office) => answerOffice(aloneIn(ask, office, offices), office, shelf, scope));
  const known = answers.filter((answer) => answer !== undefined && answer.alternatives === undefined);
  const [first] = known;
  if (first === undefined || known.length < offices.length) return undefined;
  return {
    ...first,
    headline: [...new Set(known.map((answer) => answer?.headline))].join('；'),
    evidence: known.flatMap((answer) => answer?.evidence ?? []),
  };
}

/** What one office's holder must fit: the question without the others. */
const aloneIn = (ask: Ask, office: AskedOffice, offices: readonly AskedOffice[]): Ask => ({
  ...ask,
  runs: ask.runs.map((run) =>
    offices.reduce((rest, { words }) => (words === office.words ? rest : rest.replace(words, '')), run),
  ),
});

/** What office a person of the question holds. */
export function answerRoleOf(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const named = inScope(shelf, scope).filter(({ name }) => ask.question.includes(name ?? '\n'));
  if (named.length === 0) return answerUnheard(ask, shelf, scope);
  const longest = Math.max(0, ...named.map(({ name }) => name?.length ?? 0));
  return best(named.filter(({ name }) => name?.length === longest).map((holder) => describe(holder, ask)));
}

/** 斯琴什么职务: a name without a surname we know stands right after an office. */
function answerUnheard(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const name = ask.runs.at(-1);
  if (ask.kind !== 'role-of' || name === undefined || name.length > LONGEST_NAME) return undefined;
  const lines = shelf.linesFor(ask.question, scope).filter(({ text }) => text.includes(name));
  const holders = lines.flatMap((line) => holdersIn(line, name)).filter((holder) => holder.name === name);
  return best(holders.map((holder) => describe(holder, ask)));
}

function describe(holder: Holder, ask: Ask): WordAnswer {
  const rest = ask.runs.map((run) => run.replace(holder.name ?? '', '')).filter((run) => run !== '');
  const { share } = cover(rest, holder.line.page.text);
  // The fuller of several titles says more: 区委副书记、区长 rather than 区领导.
  const known = namesAll(rest, holder.line.page.text);
  const confidence = !known ? 0 : 0.5 + 0.3 * share + Math.min(0.15, holder.title.length / 100);
  return {
    kind: 'role-of',
    headline: `${holder.title}${holder.name}`,
    evidence: evidenceOf(holder.line),
    confidence,
  };
}

function answerOffice(ask: Ask, asked: AskedOffice, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const answers = inScope(shelf, scope).flatMap((holder) => {
    const answer = holds(ask, asked, holder);
    return answer === undefined
      ? []
      : [{ ...answer, headline: `${namesBeside(holder, shelf)}（${holder.title}）` }];
  });
  return best(answers);
}

/** 县领导某某、某某、某某: an office that several share is not one man's. */
function namesBeside({ line, start }: Holder, shelf: Shelf): string {
  const beside = (shelf.holders.get(line) ?? []).filter((other) => other.start === start);
  return beside.flatMap(({ name }) => name ?? []).join('、');
}

/** The answer a holder gives, when the office and everything named with it are theirs. */
function holds(ask: Ask, asked: AskedOffice, holder: Holder): Omit<WordAnswer, 'headline'> | undefined {
  const office = holder.offices.find((candidate) => fillsOffice(candidate, asked));
  if (office === undefined || !isTheirs(holder, office, ask.places, asked)) return undefined;
  const wanted = ask.runs.map((run) => run.replace(asked.words, '')).filter((run) => run !== '');
  const body = wanted.map((run) => withoutPlaces(run, ask.places)).filter((run) => run.length > 1);
  const near = cover(
    bodyAsked(ask, asked) ?? body.filter((run) => !isOfOccasion(run, holder)),
    bodyWords(holder, office),
  ).share;
  if (near < 0.5 || !namesAll(body, holder.line.page.text)) return undefined;
  const far = cover(wanted, holder.line.page.text);
  const exact = cover(wanted, holder.title).share;
  return {
    kind: 'who',
    evidence: evidenceOf(holder.line),
    confidence: 0.4 + 0.2 * near + 0.2 * far.share + 0.2 * exact,
  };
}

/** 发改委 of 重大工程报道里那个发改委副主任: the words right before an office name its body, whatever else is told of the page. */
function bodyAsked({ runs, places }: Ask, { words }: AskedOffice): string[] | undefined {
  const bodies = runs.flatMap((run) =>
    run.endsWith(words) ? [withoutPlaces(run, places).replace(words, '')] : [],
  );
  const [body = ''] = bodies;
  return body.length > 1 && runs.length > 1 ? bodies : undefined;
}

/** 2021年的区委书记, 分会场的市委书记: a year, or what the sentence goes on with, names no body. */
function isOfOccasion(run: string, { line, end }: Holder): boolean {
  return NUMBER.test(run) || (line.text.slice(end).includes(run) && !isOrganisation(run));
}

/** What names the body of an office: its title, what stands before it, and for 项目经理 alone the headline and the sentence before. */
function bodyWords({ title, line, start }: Holder, { organisation }: Office): string {
  const said = `${title}${line.text.slice(0, start)}`;
  if (!OF_THE_PAGE.test(organisation)) return said;
  return [said, line.page.article.title, ...before(line, 1).map(({ text }) => text)].join('\n');
}

/** An office is of a place when its level fits, no other place is named with it and the page is about the place. */
function isTheirs(
  holder: Holder,
  office: Office,
  places: readonly Place[],
  { committee }: AskedOffice,
): boolean {
  if (places.length === 0) return true;
  const said = places.flatMap((place) => place.said);
  const isAbove = committee !== undefined && office.organisation === committee; // 平山区的市委书记: of the city it lies in
  if (!isAbove && !places.some(({ name }) => fitsLevel(office, name))) return false;
  // 深圳市委常委、前海管理局局长: an office that names its own body is of no other office's place.
  const own = office.organisation === '' ? holder.offices : [office];
  if (own.some((each) => namesOtherPlace(each, said))) return false;
  const { page } = holder.line;
  return places.every(
    (place) =>
      place.said.some((part) => holder.title.includes(part)) ||
      isAbout(page, place) ||
      page.above.has(place.name), // the 市长 of a 区's page is of the 市 it lies in
  );
}

function withoutPlaces(run: string, places: readonly Place[]): string {
  const words = places.flatMap(({ name, said }) => [name, ...said]);
  return words.reduce((rest, word) => rest.replace(word, ''), run);
}

function inScope(shelf: Shelf, scope: Scope): Holder[] {
  const named = [...shelf.holders.values()].flat().filter(({ name }) => name !== undefined);
  return named.filter(({ line }) => isInScope(line.page, scope));
}
