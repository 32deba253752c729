import type { Value } from '../types.ts';
import { type Reading, readQuestion } from './asking/frame.ts';
import { eachAndAll } from './asking/in-turn/each-and-all.ts';
import { figureAndAim } from './asking/in-turn/figure-and-aim.ts';
import { askedInTurn, askedOfPlaces, asksHowTheyStand, type InTurn } from './asking/in-turn/index.ts';
import { type Draft, draft } from './reply/draft.ts';
import { areApart, together } from './reply/together.ts';

/** Asks each thing of a list what is asked of all; undefined where one of them has no answer of its own, but for a place, a batch or where 情况 asks for whatever is known, of which that is said. */
export function answerInTurn(
  question: string,
  reading: Reading,
  answerOne: (question: string) => Draft | undefined,
): Draft | undefined {
  return inTurn(askedInTurn(question, reading), reading, answerOne, asksHowTheyStand(question));
}

/** One figure of each place; undefined where one of them has none. */
export function answerOfPlaces(
  question: string,
  reading: Reading,
  answerOne: (question: string) => Draft | undefined,
): Draft | undefined {
  const asked = askedOfPlaces(question, reading);
  const answers = asked.map((one) => answerOne(one.question));
  return answers.every((answer) => answer?.status === 'answered')
    ? inTurn(asked, reading, (one) => answers[asked.findIndex(({ question }) => question === one)])
    : undefined;
}

function inTurn(
  asked: readonly InTurn[],
  reading: Reading,
  answerOne: (question: string) => Draft | undefined,
  takesSome = false,
): Draft | undefined {
  const answers = asked.map((one) => answerOne(one.question));
  const found = answers.flatMap((answer, i) =>
    answer?.status === 'answered' && isWhole(answer, asked[i] as InTurn, reading) ? [answer] : [],
  );
  const isOpen = takesSome || asked.every(({ by }) => /^(?:region|batch|year)$/.test(by));
  if (found.length === 0 || (found.length < asked.length && !isOpen)) return undefined;
  if (answers.some((answer) => answer !== undefined && !found.includes(answer))) return undefined; // which is meant is asked back
  if (!areApart(found) || !areOfOneOccasion(found, asked[0]?.by)) return undefined;
  return together(answers.map((answer, i) => answer ?? notFound((asked[i] as InTurn).thing)));
}

/** 各几个，合计几个: each of them, and then their sum. */
export function answerEachAndAll(
  question: string,
  answerOne: (question: string) => Draft | undefined,
): Draft | undefined {
  const asked = eachAndAll(question);
  const answers = asked && [answerOne(asked.each), answerOne(asked.all)];
  const found = answers?.flatMap((answer) => (answer?.status === 'answered' ? [answer] : [])) ?? [];
  const [each, all] = found;
  if (each === undefined || all === undefined || !areApart(found)) return undefined;
  const lines = all.text.split('\n').slice(0, all.values.length); // what is summed stands above
  return together([
    each,
    all.values.every(({ derived }) => derived) ? { ...all, text: lines.join('\n') } : all,
  ]);
}

/** 去年多少，今年目标多少: the one, and then the other. */
export function answerFigureAndAim(
  question: string,
  reading: Reading,
  answerOne: (question: string) => Draft | undefined,
): Draft | undefined {
  const asked = figureAndAim(question, reading);
  const answers = asked && [answerOne(asked.figure), answerOne(asked.aim)];
  const found = answers?.flatMap((answer) => (answer?.status === 'answered' ? [answer] : [])) ?? [];
  return found.length === 2 && areApart(found) ? together(found) : undefined;
}

const notFound = (thing: string): Draft => draft('answered', `${thing}：没有能确认的数字。`);

/** As many figures as are asked of the thing, of one list, stretch and batch; 省重点 is told of 重点项目. */
function isWhole({ values, text }: Draft, { question, by }: InTurn, reading: Reading): boolean {
  const { targets } = readQuestion(question, reading);
  if (by === 'level' && !/重[点大]/.test(text)) return false;
  return values.length === Math.max(1, targets.length) && values.every((one) => isBeside(one, values[0]));
}

/** 9个 and 59亿元 of one batch; not those begun in May beside what the year has brought. */
const isBeside = (a: Value, b: Value | undefined): boolean =>
  a.basis.region === b?.basis.region &&
  a.basis.batch === b?.basis.batch &&
  a.basis.period === b?.basis.period &&
  a.basis.phase === b?.basis.phase;

/** What several phases have come to is of one place, round and page. */
function areOfOneOccasion(answers: readonly Draft[], by: InTurn['by'] | undefined): boolean {
  if (by !== 'phase') return true;
  const [first, ...others] = answers;
  const [value, page] = [first?.values[0], first?.citations[0]?.document];
  return others.every(
    ({ values: [one], citations: [citation] }) =>
      citation?.document === page &&
      one?.basis.region === value?.basis.region &&
      one?.basis.batch === value?.basis.batch,
  );
}
