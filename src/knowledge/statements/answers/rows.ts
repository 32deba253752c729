import type { Table } from '../../types.ts';
import type { Ask } from '../asking/asks.ts';
import { cover } from '../coverage.ts';
import { best } from '../ranking.ts';
import type { Page } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope, WordAnswer } from '../types.ts';
import { listOf, NO_WORDS, namingOf, type Row, rowsOf, tablesFor } from './table-rows.ts';

/** Things are told apart by what several of them share: 续建, 县水利局. */
const LONGEST_CELL = 12;
/** Besides the words of its cells, the table's page names so much of what is asked about. */
const ENOUGH = 0.5;
/** How a question says that somebody has it: 归甲局管的, 由乙局负责. */
export const BELONGS = /归|由|负责|牵头|管(?=的|$)|属于|责任单位|项目|工程/gu;
/** 不是续建的, 除了县水利局: what is named is not meant; 有没有 and 是不是 deny nothing. */
export const DENIED = /(?:(?<!是)不[是属归由]?|(?<!有)没有?|未|非|除[了去开]?)(?:归|由|属|于)?$/u;
/** 续建以外的 */
export const LEFT_OUT = /^的?(?:以外|之外|除外|外)/u;
/** What stands where a cell's words were read. */
const READ = '|';

/** Which rows of a table have all that the question names: 归县水利局管的是哪几个, 续建的有哪些. */
export function answerRows(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  return best(tablesFor(ask, shelf, scope).flatMap(({ page, table }) => rowsAsked(page, table, ask)));
}

function rowsAsked(page: Page, table: Table, ask: Ask): WordAnswer[] {
  const naming = namingOf(table);
  if (naming < 0) return [];
  const rows = rowsOf(page.article, table).map(({ block, cells }) => ({
    block,
    cells,
    words: cells
      .map((cell, column) => (isOfYears(table, column) && /^\d{1,2}$/u.test(cell) ? `${cell}年` : cell))
      .map((cell, column) => (column !== naming && isShared(cell) ? cell : '')),
  }));
  const named = namedCells(ask.clause, new Set(rows.flatMap(({ words }) => words)));
  if (named === undefined || named.length === 0 || !isAsked(page, table, named, ask)) return [];
  const conditions = byColumn(named, rows);
  const chosen = rows.filter(({ words }) =>
    conditions.every((cells) => cells.some((cell) => words.includes(cell))),
  );
  // Two conditions may leave one row; one that holds for one row alone tells no class.
  const fits = ask.count === undefined ? chosen.length + conditions.length > 2 : chosen.length === ask.count;
  return fits ? listOf(page.article, chosen, naming, 0.8) : [];
}

/** Words that can be a class, an owner or a term (10年), no figure and no description. */
const isShared = (cell: string): boolean =>
  cell.length > 1 &&
  cell.length <= LONGEST_CELL &&
  !NO_WORDS.test(cell) &&
  (!/\d/u.test(cell) || TERM.test(cell));

/** 期限（年） */
const isOfYears = ({ columns }: Table, column: number): boolean => columns[column]?.unit === '年';

const TERM = /^\d{1,2}年期?$/u;

/** The cells that a clause names, longest first so that 未开工 is not 开工; undefined when it denies one. */
function namedCells(clause: string, cells: ReadonlySet<string>): string[] | undefined {
  let rest = clause;
  const named: string[] = [];
  for (const cell of [...cells].filter(Boolean).sort((a, b) => b.length - a.length)) {
    const [before = '', ...after] = rest.split(TERM.test(cell) ? new RegExp(`(?<!\\d)${cell}`, 'u') : cell); // 2020年 is no 20年
    if (after.length === 0) continue;
    if (DENIED.test(before) || LEFT_OUT.test(after[0] ?? '')) return undefined;
    named.push(cell);
    rest = [before, ...after].join(READ);
  }
  return named;
}

/** Cells of one column are alternatives (续建的和新建的), those of another a further condition. */
function byColumn(named: readonly string[], rows: readonly (Row & { words: string[] })[]): string[][] {
  const columns = new Map<number, string[]>();
  for (const cell of named) {
    const column = Math.min(...rows.map(({ words }) => words.indexOf(cell)).filter((at) => at >= 0));
    columns.set(column, [...(columns.get(column) ?? []), cell]);
  }
  return [...columns.values()];
}

/** Whether the table's page is about the rest of what is asked. */
function isAsked(page: Page, { caption }: Table, named: readonly string[], { runs }: Ask): boolean {
  const rest = runs
    .map((run) => named.reduce((left, cell) => left.replace(cell, ''), run).replace(BELONGS, ''))
    .filter((run) => run.length > 1);
  return cover(rest, `${page.header}\n${caption}\n${page.lead}`).share >= ENOUGH;
}
