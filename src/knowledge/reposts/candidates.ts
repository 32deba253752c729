import type { Print } from './clauses.ts';

/** Shorter clauses stand in pages of all kinds: 总投资12亿元. */
const TELLING = 8;

/**
 * Pairs of pages that may print one text, each once. Of the pages that share a clause only neighbours are
 * paired, so that the work grows with the text and not with the square of the pages: a chain of copies is
 * a group all the same, and copies share many clauses that pages between them do not.
 */
export function candidatePairs(prints: readonly Print[]): readonly (readonly [Print, Print])[] {
  const pairs = new Map<string, readonly [Print, Print]>();
  for (const holders of holdersOf(prints).values())
    for (let at = 1; at < holders.length; at++) {
      const [a, b] = [holders[at - 1] as number, holders[at] as number];
      pairs.set(`${a} ${b}`, [prints[a] as Print, prints[b] as Print]);
    }
  return [...pairs.values()];
}

/** Clause → the pages that have it, in order. */
function holdersOf(prints: readonly Print[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  prints.forEach(({ clauses }, page) => {
    for (const clause of clauses) {
      if (clause.length < TELLING) continue;
      const known = holders.get(clause);
      if (known) known.push(page);
      else holders.set(clause, [page]);
    }
  });
  return holders;
}
