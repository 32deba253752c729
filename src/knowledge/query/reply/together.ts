import type { Citation } from '../../types.ts';
import { type Draft, draft } from './draft.ts';

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
