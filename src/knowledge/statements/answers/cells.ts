import type { Table } from '../../types.ts';
import type { Ask } from '../asking/asks.ts';
import { cover, namesAll } from '../coverage.ts';
import { best } from '../ranking.ts';
import type { Page } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import { COLUMNS } from '../tables/columns.ts';
import type { Scope, WordAnswer } from '../types.ts';
import { NO_WORDS, rowsOf, sentenceOf, tablesFor } from './table-rows.ts';

/** A row is asked for when its name says so much of what the question is about. */
const ENOUGH = 0.5;

/** What a table tells of one row: 责任单位, 建设地点, 开工时间. Only a row that alone fits the question answers. */
export function answerCell(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const asked = COLUMNS.filter((column) => column.asked.test(ask.clause));
  if (asked.length === 0 || ask.runs.length === 0) return undefined;
  return best(
    tablesFor(ask, shelf, scope).flatMap(({ page, table }) => cellOf(page, table, ask, asked) ?? []),
  );
}

function cellOf(page: Page, table: Table, ask: Ask, asked: typeof COLUMNS): WordAnswer | undefined {
  const { article } = page;
  const column = table.columns.findIndex(({ name }) => asked.some(({ heads }) => heads.test(name)));
  if (column < 0) return undefined;
  const named = rowsOf(article, table).filter(({ cells }) =>
    isAsked(namesOf(cells, column), ask, page, table, column),
  );
  const [row] = named;
  const headline = row?.cells[column] ?? '';
  if (row === undefined || named.length > 1 || NO_WORDS.test(headline)) return undefined;
  const sentence = sentenceOf(article, row.block);
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
function namesOf(cells: readonly string[], column: number): string {
  return cells.filter((cell, at) => at !== column && !NO_WORDS.test(cell)).join('\n');
}
