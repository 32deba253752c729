import { rankColumnOf } from '../../extract/rank-column.ts';
import { type Fact, isOfTable } from '../../facts/fact.ts';
import type { Wanted } from './wanted.ts';

/** True where the table of a list leaves a rank out: 名次5 right behind 名次3, so nobody knows who is the last but one. */
export const lacksRanks = (members: readonly Fact[]): boolean =>
  leavesGap([...ranksPrinted(members).values()].sort((a, b) => a - b));

/** True where 排第三的是谁 is asked by no measure, and the table ranks its rows by another one than that of this list. */
export function isRankedOtherwise(members: readonly Fact[], { target }: Wanted, question: string): boolean {
  if (target.metric !== undefined || target.kinds !== undefined || question.includes('最')) return false;
  const ranks = ranksPrinted(members);
  const rankOf = ({ sentence }: Fact): number => ranks.get(sentence.start) ?? 0;
  const asPrinted = members.filter(({ corrected }) => corrected === undefined); // a correction may move it
  const ranked = asPrinted.filter(rankOf).sort((a, b) => rankOf(a) - rankOf(b));
  const sizes = ranked.map(({ quantity }) => quantity.base);
  return sizes.some((size, i) => size > (sizes[i - 1] ?? size));
}

/** The rank that each row of the table of a list prints, by where the row starts; none where it has no such column. */
function ranksPrinted([first]: readonly Fact[]): ReadonlyMap<number, number> {
  if (first === undefined || !isOfTable(first)) return new Map();
  const { article, family } = first;
  const table = article.tables[-family - 1];
  const ranking = table ? rankColumnOf(table) : -1;
  if (table === undefined || ranking < 0) return new Map();
  return new Map(
    table.rows.flatMap((row): [number, number][] => {
      const block = article.blocks[row];
      const cell = block?.cells?.[ranking];
      const rank = Number(cell ? article.text.slice(cell.start, cell.end) : Number.NaN);
      return block !== undefined && rank > 0 && Number.isInteger(rank) ? [[block.start, rank]] : [];
    }),
  );
}

/** Two that share a rank may take up one rank (1 2 2 3) or two (1 2 2 4). */
const leavesGap = (ranks: readonly number[]): boolean =>
  ranks.some((rank, i) => rank - (ranks[i - 1] ?? 0) > 1) &&
  ranks.some((rank, i) => rank !== i + 1 && rank !== ranks[i - 1]);
