import type { Citation } from '../../types.ts';
import type { Draft } from './draft.ts';

/** Cited clauses that ； joins (产业…9亿元；民生…4亿元。) stand as the one sentence that they are on the page. */
export function withClausesJoined<T extends Draft>(answer: T): T {
  const { citations, values, doubts } = answer;
  const inOrder = citations
    .map((_, index) => index)
    .sort((a, b) => startOf(citations, a) - startOf(citations, b));
  const places: number[] = [];
  const joined = new Map<number, Citation>();
  for (const at of inOrder) {
    const citation = citations[at] as Citation;
    const before = [...joined].find(([, one]) => goesOn(one, citation));
    places[at] = before?.[0] ?? at;
    joined.set(places[at], before ? together(before[1], citation) : citation);
  }
  if (joined.size === citations.length) return answer;
  const kept = [...joined.keys()].sort((a, b) => a - b);
  const moved = <C extends { readonly citations: readonly number[] }>(told: readonly C[]): C[] =>
    told.map((one) => ({
      ...one,
      citations: [...new Set(one.citations.map((at) => kept.indexOf(places[at] ?? at)))],
    }));
  return {
    ...answer,
    citations: kept.flatMap((at) => joined.get(at) ?? []),
    values: moved(values),
    doubts: moved(doubts),
  };
}

const startOf = (citations: readonly Citation[], at: number): number => citations[at]?.start ?? 0;

/** The clause behind ；, of the same page and with the same copies. */
const goesOn = (clause: Citation, next: Citation): boolean =>
  clause.document === next.document &&
  clause.end === next.start &&
  /[；;]$/.test(clause.snippet) &&
  copiesOf(clause) === copiesOf(next);

const copiesOf = ({ copies = [] }: Citation): string => copies.map(({ document }) => document).join();

const together = (clause: Citation, next: Citation): Citation => ({
  ...clause,
  end: next.end,
  quote: clause.quote + next.quote,
  snippet: clause.snippet + next.snippet,
});
