import { SPEAKS, TELLS } from '../../extract/tables/telling-words.ts';
import { cover } from '../coverage.ts';
import { before } from '../reading/pages.ts';
import { GENERAL } from '../tables/asking.ts';
import type { Candidate } from './candidates.ts';
import { PLACES } from './list-kinds.ts';
import type { Wanted } from './wanted.ts';
import { QUALIFIER, shareOf, VERB, type Word, weigh } from './words.ts';

/** A candidate that may answer, and how well. */
export interface Fit {
  readonly candidate: Candidate;
  readonly fit: number;
}

/** Itself, a sentence holds this much of what is asked about; with what stands around it, nearly all. */
const OWN = 0.5;
const NEAR = 0.75;
/** Where the setting holds all of it, the sentence itself may hold less. */
const ALL = 0.95;
const LITTLE = 0.3;
/** Asked for several things, a sentence that lists none must be about just this. */
const UNLISTED = 0.8;
/** A word is there when so much of it is. */
const HELD = 0.7;
/** Sentences a speech may have in one paragraph. */
const WHOLE_SPEECH = 20;
/** 某某在讲话中指出，…: the sentences after it are theirs. */
const SPEAKER = new RegExp(`^[^，。]{2,30}?(?:${SPEAKS}|${TELLS}|说)(?=[，：])`);
/** Less than this names nothing that a sentence could be found by; on the pages of a place, a little less. */
export const TELLING = 1;

/** How well a candidate fits; undefined when something that the question names is not accounted for. */
export function fitOf(candidate: Candidate, words: readonly Word[], wanted: Wanted): Fit | undefined {
  const { label, clauses, sentence, setting, list, announced, counted } = candidate;
  const all = `${sentence}\n${setting}`;
  if (words.some((word) => word.needed && !holds(all, word.text))) return undefined;
  if (wanted.verb !== '' && !holds(`${clauses}\n${sentence}`, wanted.verb)) return undefined;
  const header = headerOf(candidate);
  const telling = list === undefined ? words : beyondRound(words, header);
  const [named = 0, around = 0, itself = 0] = [label, clauses, sentence].map((text) =>
    shareOf(telling, text, header),
  );
  const own = 0.4 * named + 0.3 * around + 0.3 * itself;
  const near = shareOf(words, all);
  if (!isEnough(own, near, candidate, wanted, words) || !tellsMore(words, wanted, candidate))
    return undefined;
  const { noun } = wanted;
  const verbs = words.filter((word) => !word.needed && word.text !== noun);
  const called = noun !== '' && !GENERAL.test(noun) && holds(label, noun) ? 0.15 : 0;
  const told = 0.15 * shareOf(verbs, clauses) + (announced ? 0.08 : 0) + (counted ? 0.1 : 0);
  const unlisted = isUnlisted(candidate, wanted) ? 0.2 : 0;
  return { candidate, fit: 0.6 * own + 0.25 * near + called + told - unlisted };
}

/** 第三期 of a page headed so is said of every list on it. */
function beyondRound(words: readonly Word[], header: string): readonly Word[] {
  const others = words.filter(({ text }) => !(ROUND.test(text) && header.includes(text)));
  return others.length > 0 ? others : words;
}

const ROUND = /^第.{1,3}[期批轮次]$/u;

/** A series as long as the question says may be announced farther off: 五条要求 … 一要, 二要. */
function isEnough(
  own: number,
  near: number,
  candidate: Candidate,
  wanted: Wanted,
  words: readonly Word[],
): boolean {
  if (near < NEAR || (own < UNLISTED && isUnlisted(candidate, wanted))) return false;
  if (wanted.form !== 'list') return own >= OWN;
  if (near >= ALL && (isCountedSeries(candidate) || tellsDeeds(words, candidate))) return true;
  return own >= OWN || (own >= LITTLE && (near >= ALL || candidate.counted));
}

/** 未开工的2项为…: as many as asked, and all that is said of them; of what, the sentences before tell. */
function tellsDeeds(words: readonly Word[], { counted, clauses }: Candidate): boolean {
  const deeds = words.filter(({ needed, weight }) => !needed && weight >= VERB);
  return counted && deeds.length > 0 && deeds.every(({ text }) => holds(clauses, text));
}

/** A sentence that shares nothing but a name with the question says something else of it. */
function tellsMore(words: readonly Word[], { form, noun }: Wanted, candidate: Candidate): boolean {
  const { label, beside, clauses, line, counted, setting } = candidate;
  const names = namesIn(words).filter(({ text }) => !holds(line.page.header, text));
  // 进展慢 alone finds no sentence that lists nothing.
  if (isUnlisted(candidate, { form }) && weigh(words) < TELLING) return false;
  if (isCountedSeries(candidate) || new Set(names.map(({ name }) => name)).size > 1) return true;
  if (weigh(words) < TELLING && !PLACES.test(noun) && !label.includes(noun)) return false;
  const predicates = words.filter((word) => !word.needed);
  if (predicates.length === 0)
    return form === 'list' && names.every(({ text }) => holds(`${beside}${counted ? setting : ''}`, text));
  return predicates.some(({ text }) => holds(counted ? `${clauses}\n${setting}` : clauses, text));
}

/** 签约项目 of 第九期签约项目: the round is no name of its own, and told by what stands around a list. */
const namesIn = (words: readonly Word[]): readonly Word[] =>
  words
    .filter((word) => word.needed)
    .map((word) => ({ ...word, text: word.text.replace(QUALIFIER, '') }))
    .filter(
      ({ text }, _at, all) => text !== '' && !all.some((o) => o.text !== text && o.text.includes(text)),
    );

function isUnlisted({ list }: Candidate, { form }: Pick<Wanted, 'form'>): boolean {
  return form === 'list' && list === undefined;
}

function isCountedSeries({ counted, more }: Candidate): boolean {
  return counted && more.length > 0;
}

/** What the sentences of a page, or of what somebody says, need not repeat. */
function headerOf({ line }: Candidate): string {
  const [opening] = before(line, WHOLE_SPEECH).slice(-1);
  const speaker = SPEAKER.exec(opening?.text ?? '')?.[0] ?? '';
  return `${line.page.header}\n${line.page.lead}\n${speaker}`;
}

function holds(text: string, words: string): boolean {
  return cover([words], text).share >= HELD;
}
