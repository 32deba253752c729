import type { Reading } from './asking/frame.ts';
import { askedInTurn, type InTurn } from './asking/in-turn.ts';
import { together } from './mixed.ts';
import { type Draft, draft } from './reply/draft.ts';

/** Asks each thing of a list what is asked of all, and says of which no page tells it; undefined where none has an answer of its own, or what is listed may be one thing. */
export function answerInTurn(
  question: string,
  reading: Reading,
  answerOne: (question: string) => Draft | undefined,
): Draft | undefined {
  const asked = askedInTurn(question, reading);
  const answers = asked.map((one) => answerOne(one.question));
  const found = answers.flatMap((answer) => (answer?.status === 'answered' ? [answer] : []));
  const areWhole = found.length === asked.length || asked.every(({ mayBeOne }) => !mayBeOne);
  if (found.length === 0 || !areWhole) return undefined;
  if (answers.some((answer) => answer !== undefined && !found.includes(answer))) return undefined; // which is meant is asked back
  if (!areApart(found) || found.some(({ values }) => values.length !== found[0]?.values.length))
    return undefined;
  return together(
    answers.map((answer, i) => (answer ? onOneLine(answer) : notFound((asked[i] as InTurn).thing))),
  );
}

const notFound = (thing: string): Draft => draft('answered', `${thing}：资料中没有查到。`);

/** No two of them are one answer. */
const areApart = (answers: readonly Draft[]): boolean =>
  new Set(answers.map(({ text }) => text)).size === answers.length;

/** A lone figure with what it is of behind it, as where several are asked. */
function onOneLine(answer: Draft): Draft {
  const [figure, basis, ...more] = answer.text.split('\n');
  if (answer.values.length !== 1 || basis === undefined || more.length > 0) return answer;
  return { ...answer, text: `${figure}（${basis}）` };
}
