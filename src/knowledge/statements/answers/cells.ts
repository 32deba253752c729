import type { Article, Block, Table } from '../../types.ts';
import type { Ask } from '../asking/asks.ts';
import { isAboutAll } from '../asking/places.ts';
import { cover, namesAll } from '../coverage.ts';
import { best } from '../ranking.ts';
import type { Page } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import { COLUMNS } from '../tables/columns.ts';
import type { Scope, WordAnswer } from '../types.ts';

/** A row is asked for when its name says so much of what the question is about. */
const ENOUGH = 0.5;
/** An empty cell, a dash, a figure alone. */
export const NO_WORDS = /^[-—–/\s]*$|^[\d.,%]+$/u;

/** What a table tells of one row: 责任单位, 建设地点, 开工时间. Only a row that alone fits the question answers. */
export function answerCell(ask: Ask, shelf: Shelf, { documents }: Scope): WordAnswer | undefined {
  const asked = COLUMNS.filter((column) => column.asked.test(ask.clause));
  const pages = shelf.pages.filter(({ article }) => documents?.has(article.document) ?? true);
  if (asked.length === 0 || ask.runs.length === 0) return undefined;
  return best(
    pages
      .filter((page) => page.article.tables.length > 0 && isAboutAll(page, ask.places))
      .flatMap((page) => page.article.tables.flatMap((table) => cellOf(page, table, ask, asked) ?? [])),
  );
}

function cellOf(page: Page, table: Table, ask: Ask, asked: typeof COLUMNS): WordAnswer | undefined {
  const { article } = page;
  const column = table.columns.findIndex(({ name }) => asked.some(({ heads }) => heads.test(name)));
  if (column < 0) return undefined;
  const rows = table.rows.map((at) => article.blocks[at] as Block);
  const named = rows.filter((row) => isAsked(namesOf(article, row, column), ask, page, table, column));
  const [row] = named;
  const headline = row === undefined ? '' : (cellsOf(article, row)[column] ?? '');
  if (row === undefined || named.length > 1 || NO_WORDS.test(headline)) return undefined;
  const sentence = article.sentences.find(({ start }) => start === row.start);
  return sentence && { kind: ask.kind, headline, evidence: [{ article, sentence }], confidence: 0.8 };
}

function isAsked(name: string, { runs }: Ask, page: Page, table: Table, column: number): boolean {
  const context = `${page.header}\n${table.caption}\n${table.columns[column]?.name ?? ''}`;
  const specific = cover(runs, context).left;
  return (
    specific.length > 0 && cover(specific, name).share >= ENOUGH && namesAll(runs, `${name}\n${context}`)
  );
}

/** The words of a row beside the cell asked for. */
function namesOf(article: Article, row: Block, column: number): string {
  const others = cellsOf(article, row).filter((cell, at) => at !== column && !NO_WORDS.test(cell));
  return others.join('\n');
}

/** The words of a row's cells. */
export function cellsOf({ text }: Article, { cells = [] }: Block): string[] {
  return cells.map(({ start, end }) => text.slice(start, end).trim());
}
