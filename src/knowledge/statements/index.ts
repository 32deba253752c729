/** The statements room: facts that are words. Read once from the articles, looked up by questions. */
import type { Article } from '../types.ts';
import { answerAward } from './answers/awards.ts';
import { answerByline } from './answers/bylines.ts';
import { answerCaptioned } from './answers/captioned-rows.ts';
import { answerCard } from './answers/cards.ts';
import { answerCell } from './answers/cells.ts';
import { answerRest } from './answers/completed.ts';
import { answerDefinition } from './answers/definitions.ts';
import { answerDescription } from './answers/descriptions.ts';
import { answerWhen, answerWhere } from './answers/events.ts';
import { answerHowOften } from './answers/frequency.ts';
import { answerItemField } from './answers/item-fields.ts';
import { answerItemRows } from './answers/item-rows.ts';
import { answerLabel } from './answers/labels.ts';
import { answerMembers } from './answers/members.ts';
import { answerDayTogether, answerOwnDay } from './answers/own-day.ts';
import { answerPartner } from './answers/partners.ts';
import { answerPassage } from './answers/passages.ts';
import { answerQuoted } from './answers/quoted.ts';
import { answerItsRank, answerRanked } from './answers/ranked-rows.ts';
import { answerRecipient } from './answers/recipients.ts';
import { answerRepeated } from './answers/repeated.ts';
import { answerRows } from './answers/rows.ts';
import { answerSaying } from './answers/sayings.ts';
import { answerSpeaker } from './answers/speakers.ts';
import { answerState } from './answers/states.ts';
import { answerVerdict } from './answers/verdicts.ts';
import { answerRoleOf, answerWho } from './answers/who.ts';
import { type Ask, readAsks } from './asking/asks.ts';
import { answerFitting } from './fitting/index.ts';
import { type HomesOf, widen } from './reading/pages.ts';
import { fillShelf, type Shelf } from './reading/shelf.ts';
import type { Scope, Statements, WordAnswer, WordKind } from './types.ts';

export { halvesOf } from './asking/halves.ts';
export { asksState } from './asking/states.ts';
export type { Scope, Statements, WordAnswer } from './types.ts';

type Answerer = (ask: Ask, shelf: Shelf, scope: Scope) => WordAnswer | undefined;

/** The ways to answer each kind of question, in the order tried. */
const WAYS: Readonly<Record<WordKind, readonly Answerer[]>> = {
  who: [
    answerAward,
    answerVerdict,
    answerRanked,
    answerByline,
    answerCard,
    answerItemField,
    answerLabel,
    answerSaying,
    answerSpeaker,
    answerQuoted,
    answerWho,
    answerCell,
    answerFitting,
  ],
  partner: [answerPartner, answerFitting],
  recipient: [answerRecipient],
  'role-of': [answerRoleOf, answerDescription],
  when: [answerCard, answerLabel, answerDayTogether, answerWhen, answerOwnDay, answerCell],
  how: [answerPassage, answerRepeated, answerFitting],
  'how-often': [answerHowOften],
  where: [answerRanked, answerCard, answerItemField, answerLabel, answerWhere, answerCell],
  state: [answerState],
  name: [answerCard, answerVerdict, answerQuoted, answerDefinition, answerFitting, answerPassage],
  definition: [answerRest, answerDefinition, answerRepeated, answerQuoted, answerFitting, answerPlainly],
  list: [
    answerAward,
    answerVerdict,
    answerRanked,
    answerItemRows,
    answerRest,
    answerCard,
    answerLabel,
    answerCaptioned,
    answerRows,
    answerDefinition,
    answerRepeated,
    answerQuoted,
    answerMembers,
    answerFitting,
  ],
  passage: [
    answerItsRank,
    answerCard,
    answerRest,
    answerRanked,
    answerRepeated,
    answerQuoted,
    answerFitting,
    answerPassage,
    answerCell,
  ],
};

/** Reads the articles' statements; answers are found by what a question names, never by a score alone. */
export function createStatements(articles: readonly Article[], homesOf: HomesOf = () => []): Statements {
  const shelf = fillShelf(articles, homesOf);
  return {
    answer(question, scope) {
      const asks = readAsks(widen(question), scope.regionNames).filter(isOwnAsk);
      const [first, ...later] = asks.map((ask) => (within: Scope) => answerOne(ask, shelf, within));
      const opening = first?.(scope);
      const answers = [opening, ...later.map((next) => goingOn(next, opening, scope))];
      // Half an answer would hide that the other half is not known.
      return answers.every((answer) => answer !== undefined) ? joined(answers) : undefined;
    },
  };
}

/** 是谁来的，什么职务: who somebody is, is told with their office; 做什么的，投产没: what it makes, where it is told how it stands. */
const isOwnAsk = ({ kind, ownRuns }: Ask, at: number, asks: readonly Ask[]): boolean =>
  kind !== 'role-of' ||
  !((ownRuns === undefined && asks[at - 1]?.kind === 'who') || asks[at + 1]?.kind === 'state');

/** A later clause goes on with the first one's subject, or has one of its own: 推进会多久开一次，进度多久通报. */
function answerOne(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const { ownRuns, ...whole } = ask;
  const goesOn = answerAsk(whole, shelf, scope);
  if (ownRuns === undefined) return goesOn;
  const { clause } = ask;
  const alone = { ...whole, question: clause, about: clause, whole: clause, runs: ownRuns };
  const own = answerAsk(alone, shelf, scope);
  return (own?.confidence ?? 0) > (goesOn?.confidence ?? 0) ? own : goesOn;
}

function answerAsk(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  for (const way of WAYS[ask.kind]) {
    const answer = way(ask, shelf, scope);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** 总目标是什么: what a thing is, unlike what a term means, the sentence that names it may tell. */
function answerPlainly(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const thing = /(?<thing>\p{Script=Han}{2})是(?:什么|啥)$/u.exec(ask.clause)?.groups?.thing;
  const answer = thing === undefined ? undefined : answerPassage(ask, shelf, scope);
  return answer?.headline.includes(thing ?? '') ? answer : undefined;
}

/** What is asked on is told by the page that told the first, if it tells it at all. */
function goingOn(
  next: (within: Scope) => WordAnswer | undefined,
  opening: WordAnswer | undefined,
  scope: Scope,
): WordAnswer | undefined {
  const told = opening?.evidence.map(({ article }) => article.document) ?? [];
  const answer = next(scope);
  const strays = answer?.evidence.some(({ article }) => told.length > 0 && !told.includes(article.document));
  return (strays ? next({ ...scope, documents: new Set(told) }) : undefined) ?? answer;
}

/** 哪天、在哪儿开的: one answer after the other. */
function joined(answers: readonly WordAnswer[]): WordAnswer | undefined {
  const [first, ...others] = answers;
  if (first === undefined || others.length === 0) return first;
  return {
    kind: first.kind,
    headline: answers.map(({ headline }) => headline).join('；'),
    evidence: answers.flatMap(({ evidence }) => evidence),
    confidence: Math.min(...answers.map(({ confidence }) => confidence)),
  };
}
