import { type Fact, isOfTable } from '../../facts/fact.ts';

/** How a table heads the column of its ranks. */
const RANK = /^(?:名次|排名|位次|排位)$/;

/** True where the table of a list leaves a rank out: 名次5 right behind 名次3, so nobody knows who is the last but one. */
export function lacksRanks(members: readonly Fact[]): boolean {
  const [first] = members;
  if (first === undefined || !isOfTable(first)) return false;
  const { article, family } = first;
  const table = article.tables[-family - 1];
  const ranking = table?.columns.findIndex(({ name }) => RANK.test(name)) ?? -1;
  if (table === undefined || ranking < 0) return false;
  const ranks = table.rows.flatMap((row) => {
    const cell = article.blocks[row]?.cells?.[ranking];
    const rank = Number(cell ? article.text.slice(cell.start, cell.end) : Number.NaN);
    return rank > 0 && Number.isInteger(rank) ? [rank] : [];
  });
  return leavesGap(ranks.sort((a, b) => a - b));
}

/** Two that share a rank may take up one rank (1 2 2 3) or two (1 2 2 4). */
const leavesGap = (ranks: readonly number[]): boolean =>
  ranks.some((rank, i) => rank - (ranks[i - 1] ?? 0) > 1) &&
  ranks.some((rank, i) => rank !== i + 1 && rank !== ranks[i - 1]);
