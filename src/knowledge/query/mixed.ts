import { halvesOf } from '../statements/index.ts';
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
  const told = [figure.text, words?.text ?? `另外问的“${halves.clause}”，资料中没有查到。`];
  const known = new Set(figure.citations.map(({ document, start }) => `${document}#${start}`));
  const added = words?.citations.filter(({ document, start }) => !known.has(`${document}#${start}`)) ?? [];
  return draft('answered', (halves.wordsFirst ? told.reverse() : told).join('\n'), {
    values: figure.values,
    citations: [...figure.citations, ...added],
    doubts: figure.doubts,
  });
}
