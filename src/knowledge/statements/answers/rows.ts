import type { Article, Block, Table } from '../../types.ts';
import type { Ask } from '../asking/asks.ts';
import { isAboutAll } from '../asking/places.ts';
import { cover } from '../coverage.ts';
import { best } from '../ranking.ts';
import type { Page } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope, WordAnswer } from '../types.ts';
import { cellsOf, NO_WORDS } from './cells.ts';

/** What names the things of a table. */
const NAMES = /名称|^项目$|项目名|工程|单位|地区|[县市区镇]$/u;
/** Things are told apart by what several of them share: 续建, 县水利局. */
const LONGEST_CELL = 12;
/** Besides the words of its cells, the table's page names so much of what is asked about. */
const ENOUGH = 0.5;
/** How a question says that somebody has it: 归甲局管的, 由乙局负责. */
const BELONGS = /归|由|负责|牵头|管(?=的|$)|属于|责任单位|项目|工程/gu;

/** Which rows of a table have what the question names: 归县水利局管的是哪几个, 续建的有哪些. */
export function answerRows(ask: Ask, shelf: Shelf, { documents }: Scope): WordAnswer | undefined {
  const pages = shelf.pages.filter(({ article }) => documents?.has(article.document) ?? true);
  return best(
    pages
      .filter((page) => page.article.tables.length > 0 && isAboutAll(page, ask.places))
      .flatMap((page) => page.article.tables.flatMap((table) => rowsOf(page, table, ask))),
  );
}

function rowsOf(page: Page, table: Table, ask: Ask): WordAnswer[] {
  const { article } = page;
  const naming = table.columns.findIndex(({ name }) => NAMES.test(name));
  const rows = table.rows.map((at) => article.blocks[at] as Block);
  return table.columns.flatMap((_, column) => {
    const words = new Set(rows.map((row) => cellsOf(article, row)[column] ?? ''));
    const said = [...words].filter((cell) => isShared(cell) && ask.clause.includes(cell));
    const shared = said.sort((a, b) => b.length - a.length)[0];
    if (naming < 0 || column === naming || shared === undefined || !isAsked(page, table, shared, ask))
      return [];
    const chosen = rows.filter((row) => cellsOf(article, row)[column] === shared);
    return answerOf(article, chosen, naming, ask);
  });
}

/** Words that can be a class or an owner, no figure and no description. */
const isShared = (cell: string): boolean =>
  cell.length > 1 && cell.length <= LONGEST_CELL && !NO_WORDS.test(cell) && !/\d/u.test(cell);

function isAsked(page: Page, { caption }: Table, shared: string, { runs }: Ask): boolean {
  const rest = runs
    .map((run) => run.replace(shared, '').replace(BELONGS, ''))
    .filter((run) => run.length > 1);
  return cover(rest, `${page.header}\n${caption}\n${page.lead}`).share >= ENOUGH;
}

function answerOf(article: Article, rows: readonly Block[], naming: number, { count }: Ask): WordAnswer[] {
  const names = rows.map((row) => cellsOf(article, row)[naming] ?? '');
  const sentences = rows.flatMap(({ start }) => article.sentences.find((one) => one.start === start) ?? []);
  if (names.length < 2 || names.includes('') || (count !== undefined && count !== names.length)) return [];
  const evidence = sentences.map((sentence) => ({ article, sentence }));
  return [{ kind: 'list', headline: names.join('、'), evidence, confidence: 0.8 }];
}
