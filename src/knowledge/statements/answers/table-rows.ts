import type { Article, Block, Table } from '../../types.ts';
import type { Ask } from '../asking/asks.ts';
import { pagesFor } from '../asking/places.ts';
import type { Page } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope, WordAnswer } from '../types.ts';

/** An empty cell, a dash, a figure alone. */
export const NO_WORDS = /^[-—–/\s]*$|^[\d.,%]+$/u;
/** What heads the column that names the things of a table. */
const NAMES = /名称|项目$|项目名|工程|单位|乡镇|街道|地区|[县市区镇]$/u;

/** A row, and the words of its cells. */
export interface Row {
  readonly block: Block;
  readonly cells: readonly string[];
}

/** The tables in scope of the pages about the places that a question names. */
export const tablesFor = (ask: Ask, shelf: Shelf, scope: Scope): { page: Page; table: Table }[] =>
  pagesFor(ask, shelf, scope).flatMap((page) => page.article.tables.map((table) => ({ page, table })));

/** The column that names the things of a table; below zero when none does. */
export const namingOf = ({ columns }: Table): number => columns.findIndex(({ name }) => NAMES.test(name));

export function rowsOf({ blocks, text }: Article, { rows }: Table): Row[] {
  return rows.flatMap((at) => {
    const block = blocks[at];
    const cells = block?.cells?.map(({ start, end }) => text.slice(start, end).trim()) ?? [];
    return block === undefined ? [] : [{ block, cells }];
  });
}

/** The names of some rows, each cited by its own sentence: nothing when one has no name or cannot be cited. */
export function listOf(
  article: Article,
  rows: readonly Row[],
  naming: number,
  confidence: number,
): WordAnswer[] {
  const names = rows.flatMap(({ cells }) => cells[naming] || []);
  const sentences = rows.flatMap(({ block }) => sentenceOf(article, block) ?? []);
  if (names.length === 0 || names.length < rows.length || sentences.length < rows.length) return [];
  const evidence = sentences.map((sentence) => ({ article, sentence }));
  return [{ kind: 'list', headline: names.join('、'), evidence, confidence }];
}

/** The sentence that a row of a table is. */
export const sentenceOf = (
  { sentences }: Article,
  { start }: Block,
): Article['sentences'][number] | undefined => sentences.find((sentence) => sentence.start === start);
