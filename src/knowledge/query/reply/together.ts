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
  return draft('answered', answers.map(onOneLine).join('\n'), {
    values: moved.flatMap(({ values }) => values),
    citations,
    doubts: moved.flatMap(({ doubts }) => doubts),
  });
}

/** Figures with what they are of behind them: 9个（云溪区 · 开工）. */
function onOneLine({ text, values }: Draft): string {
  const [figures, basis, ...more] = text.split('\n');
  const isBasis =
    basis?.includes(' · ') && more.length === 0 && !values.some((one) => basis.includes(one.text));
  return isBasis ? `${figures}（${basis}）` : text;
}

/** The same place of the same page. */
export const isSame = (a: Citation, b: Citation): boolean => a.document === b.document && a.start === b.start;
