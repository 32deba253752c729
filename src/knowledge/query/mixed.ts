import { halvesOf } from '../statements/index.ts';
import { type Draft, draft } from './reply/draft.ts';
import { together } from './reply/together.ts';

/** Answers a question for a figure and for words half by half; a half that no page answers is said to be missing. `answerClause` answers words that name a place of their own. */
export function answerMixed(
  question: string,
  answerFigure: (half: string) => Draft | undefined,
  answerWords: (half: string) => Draft | undefined,
  answerClause: (clause: string) => Draft | undefined,
): Draft | undefined {
  const halves = halvesOf(question);
  const figure = halves && answerFigure(halves.figure);
  const words = halves && (answerWords(halves.words) ?? answerClause(halves.clause));
  if (halves === undefined || figure?.status !== 'answered' || words?.status === 'clarify') return undefined;
  const missing = draft('answered', `另外问的“${halves.clause}”，资料中没有查到。`);
  const told = words === undefined ? missing : { ...words, values: [] }; // its figures are not asked for
  return together(halves.wordsFirst ? [told, figure] : [figure, told]);
}
