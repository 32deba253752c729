import { anyOf } from '../../any-of.ts';
import { lastGroup } from '../../extract/groups.ts';
import { parseNumber } from '../../extract/number.ts';
import { rankColumnOf } from '../../extract/rank-column.ts';
import type { Table } from '../../types.ts';
import type { Ask } from '../asking/asks.ts';
import { cover } from '../coverage.ts';
import { best } from '../ranking.ts';
import type { Page } from '../reading/pages.ts';
import { type RankPutRight, rankPutRight } from '../reading/ranks-put-right.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope, WordAnswer } from '../types.ts';
import { listOf, namingOf, type Row, rowsOf, tablesFor } from './table-rows.ts';

/** 排第一的, 前三名, 垫底的, 后两位: which rows of a ranking are asked for; 第二轮 and 第一标段 are no ranks. */
const ASKS_RANK = anyOf(
  /(?<!倒数)第(?<rank>[一二三四五六七八九十]{1,3}|\d{1,2})(?:名|位)?(?![轮届场产标阶号次期批季项个组一二三四五六七八九十\d])/gu,
  /前(?<top>[二两三四五六七八九十])[名位家]?|(?:后|倒数(?!第))(?<bottom>[二两三四五六七八九十])[名位家]?/gu,
  /(?<last>垫底|末[位尾]|倒数第一|最后一?名)/gu,
);
/** Ordered by a figure that the question names, the figures themselves tell. */
const BY_FIGURE = /投资|完成|增[速幅]|率|产值|收入|最[多大高快少小低慢]/u;
/** What a question says of the ranking itself. */
const OF_RANKING = /排名?|打分|得分|评分|观摩|综合|考核|名列|位居|在/gu;
const ENOUGH = 0.5;

/** Which ranks are asked for, by the name of the way they are. */
type Asked = Readonly<Record<string, string | undefined>>;

/** 榛子乡排第几: the rank itself. */
const ASKS_ITS_RANK = /(?:排名?|名列|位列|位居|居|列)(?:在|到|的|是)?第几[名位]?(?:了|呢|啊|来着)?[？?]?$/u;

/** Who stands where in a ranking that a table gives; of several ranks named, the last is asked for. */
export function answerRanked(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const asked = [...ask.clause.matchAll(ASKS_RANK)].at(-1);
  if (asked === undefined || BY_FIGURE.test(ask.question)) return undefined;
  const runs = ask.runs.map((run) => run.replace(asked[0], '').replace(OF_RANKING, ''));
  return best(
    tablesFor(ask, shelf, scope)
      .filter(({ page, table }) => names(page, runs) && isOfGroup(page, table, ask.question))
      .flatMap(({ page, table }) => rankedIn(page, table, shelf, asked.groups ?? {})),
  );
}

/** The rank that a table prints beside one that the question names by its whole name; none where two tables rank it. */
export function answerItsRank(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  if (!ASKS_ITS_RANK.test(ask.question) || BY_FIGURE.test(ask.question)) return undefined;
  // A row of a table is what its page is about in none but this row.
  const told = tablesFor({ ...ask, places: [] }, shelf, scope)
    .filter(({ page, table }) => isOfGroup(page, table, ask.question))
    .flatMap(({ page, table }) => ranksOf(page, table, shelf, ask.question));
  return told.length === 1 ? told[0] : undefined;
}

function ranksOf(page: Page, table: Table, shelf: Shelf, question: string): WordAnswer[] {
  const { article, header, lead } = page;
  const ranking = rankColumnOf(table);
  const naming = namingOf(table);
  if (ranking < 0 || naming < 0) return [];
  const rows = rowsRanked(page, table, shelf).filter(({ cells }) => {
    const name = cells[naming] ?? '';
    if (name.length < 2 || !question.includes(name) || !/^\d+$/u.test(cells[ranking] ?? '')) return false;
    const rest = question.replace(name, '').replace(ASKS_ITS_RANK, '').replace(AMONG, '');
    return rest === '' || cover([rest], `${header}\n${lead}\n${table.caption}`).share >= ALL;
  });
  return rows.flatMap((row) =>
    withRighting(listOf(article, [row], ranking, 0.7), [row]).map((told) => ({
      ...told,
      headline: `第${told.headline}位`,
    })),
  );
}

/** A row with the rank it has, as a later page puts it right. */
interface RankedRow extends Row {
  readonly righted?: RankPutRight;
}

/** The rows of a table that ranks those it names; the rank of a row is what a correction says, else what it prints. */
function rowsRanked(page: Page, table: Table, shelf: Shelf): RankedRow[] {
  const ranking = rankColumnOf(table);
  const naming = namingOf(table);
  return rowsOf(page.article, table).map((row) => {
    const righted = rankPutRight(shelf.pages, page, row.cells[naming] || NOBODY);
    if (righted === undefined) return row;
    return { ...row, righted, cells: row.cells.with(ranking, `${righted.rank}`) };
  });
}

/** No page names a row without a name. */
const NOBODY = '\n';

/** The correction is cited before the row. */
const withRighting = (told: readonly WordAnswer[], rows: readonly RankedRow[]): WordAnswer[] =>
  told.map((answer) => ({
    ...answer,
    evidence: [...rows.flatMap(({ righted }) => righted?.evidence ?? []), ...answer.evidence],
  }));

/** 在全县各镇中能排第几 */
const AMONG = /[在的能可以中]|全[省市县区州盟旗]|各?(?:县市区|县区|乡镇|镇街|街道)/gu;
/** Another year or another ranking is another rank. */
const ALL = 0.9;

const names = ({ header, lead }: Page, runs: readonly string[]): boolean =>
  cover(
    runs.filter((run) => run.length > 1),
    `${header}\n${lead}`,
  ).share >= ENOUGH;

/** 一类单位: a ranking of all, or of another group, says nothing of it. */
function isOfGroup({ article }: Page, { caption }: Table, question: string): boolean {
  const group = lastGroup(question);
  return group === undefined || lastGroup(`${article.title} ${caption}`) === group;
}

function rankedIn(page: Page, table: Table, shelf: Shelf, asked: Asked): WordAnswer[] {
  const ranking = rankColumnOf(table);
  const naming = namingOf(table);
  if (ranking < 0 || naming < 0) return [];
  const chosen = chosenOf(rowsRanked(page, table, shelf), ranking, asked);
  return withRighting(listOf(page.article, chosen, naming, 0.7), chosen);
}

/**
 * The rows with the ranks asked for, in the order of these. The rank that a row prints counts, not its place:
 * rows may stand in another order, and two may share a rank. Fewer rows than asked for answer nothing.
 */
function chosenOf<T extends Row>(
  rows: readonly T[],
  ranking: number,
  { rank, top, bottom, last }: Asked,
): T[] {
  const rankOf = ({ cells }: Row): number => Number(cells[ranking]);
  const ranked = rows
    .filter(({ cells }) => /^\d+$/u.test(cells[ranking] ?? ''))
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  const lowest = Math.max(...ranked.map(rankOf));
  const count = parseNumber(rank ?? top ?? bottom ?? '')?.number ?? 1;
  if (rank !== undefined) return ranked.filter((row) => rankOf(row) === count);
  if (last !== undefined) return ranked.filter((row) => rankOf(row) === lowest);
  const chosen = ranked.filter((row) =>
    top === undefined ? rankOf(row) > lowest - count : rankOf(row) <= count,
  );
  return chosen.length < count ? [] : chosen;
}
