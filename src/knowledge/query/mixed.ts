import { halvesOf } from '../statements/index.ts';
import type { Citation } from '../types.ts';
import { type Draft, draft } from './reply/draft.ts';

/** Answers a question for a figure and for words half by half; a half that no page answers is said to be missing. */
export function answerMixed(
  question: string,
  answerFigure: (half: string) => Draft | undefined,
  answerWords: (half: string) => Draft | undefined,
): Draft | undefined {
  const halves = halvesOf(question);
  const figure = halves && answerFigure(halves.figure);
  const words = halves && answerWords(halves.words);
  if (halves === undefined || figure?.status !== 'answered' || words?.status === 'clarify') return undefined;
  const missing = draft('answered', `另外问的“${halves.clause}”，资料中没有查到。`);
  const told = words === undefined ? missing : { ...words, values: [] }; // its figures are not asked for
  return together(halves.wordsFirst ? [told, figure] : [figure, told]);
}

/** No two of them are one answer. */
export const areApart = (answers: readonly Draft[]): boolean =>
  new Set(answers.map(({ text }) => text)).size === answers.length;

/** Several answers as one, each sentence cited once. */
export function together(answers: readonly Draft[]): Draft {
  const citations: Citation[] = [];
  const placeOf = (citation: Citation): number => {
    const known = citations.findIndex((one) => isSame(one, citation));
    return known >= 0 ? known : citations.push(citation) - 1;
  };
  const moved = answers.map(({ citations: own, values, doubts }) => {
    const places = own.map(placeOf);
    const inPlace = <T extends { readonly citations: readonly number[] }>(told: readonly T[]): T[] =>
      told.map((one) => ({ ...one, citations: one.citations.map((at) => places[at] ?? at) }));
    return { values: inPlace(values), doubts: inPlace(doubts) };
  });
  return draft('answered', answers.map(({ text }) => text).join('\n'), {
    values: moved.flatMap(({ values }) => values),
    citations,
    doubts: moved.flatMap(({ doubts }) => doubts),
  });
}

/** The same place of the same page. */
export const isSame = (a: Citation, b: Citation): boolean => a.document === b.document && a.start === b.start;
