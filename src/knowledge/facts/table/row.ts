/** What a row of a table says of its figures: of whom or what they are, and where each row counts for itself (指标 | 计量单位 | 1—6月), in what. */
import type { Article, Span, Table } from '../../types.ts';
import { isUnit } from './unit.ts';

export interface RowLabel {
  readonly cell: Span;
  /** 房地产开发投资 of #房地产开发投资, 地区生产总值 of 地区生产总值（亿元）. */
  readonly words: string;
  /** 亿元 under 计量单位, or behind the words in brackets. */
  readonly unit?: string;
}

/** The label of a row; undefined where every cell is a figure. */
export function rowLabel(article: Article, table: Table, cells: readonly Span[]): RowLabel | undefined {
  const textOf = ({ start, end }: Span): string => article.text.slice(start, end).trim();
  const unitCell = cells.find(
    (cell, i) => NAMES_UNITS.test(table.columns[i]?.name ?? '') && isUnit(textOf(cell)),
  );
  const cell = labelCell(article, table, cells, unitCell);
  if (cell === undefined) return undefined;
  const written = textOf(cell);
  const [, words = '', bracketed = ''] = /^(.{2,40})[（(]([^（()）]{1,10})[）)]$/u.exec(written) ?? [];
  const own = isUnit(bracketed) ? { words, unit: bracketed } : { words: written };
  const unit = unitCell === undefined ? own.unit : textOf(unitCell);
  return {
    cell,
    words: unit === undefined ? written : own.words.replace(MARK, ''),
    ...(unit ? { unit } : {}),
  };
}

const NAMES_UNITS = /^(?:计量|计算)?单位$/;

/** 2021 under 年份 */
export const isYearAlone = (words: string): boolean => /^(?:19|20)\d{2}$/.test(words);

/** #工业投资, 其中：工业投资, 一、地区生产总值, （二）第二产业. */
const MARK =
  /^(?:[#＃*]|其中：?|[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）|\d{1,2}[.、])\s*/u;

/** The cell that names the row: under 项目名称, else the first that is no number. */
function labelCell(
  article: Article,
  table: Table,
  cells: readonly Span[],
  unit: Span | undefined,
): Span | undefined {
  const named = table.columns.findIndex(
    ({ name }) => /名称|项目$|单位$|地区|县|区|类别|板块|镇|街道/.test(name) && !/个数|数量|责任/.test(name),
  );
  const textOf = ({ start, end }: Span): string => article.text.slice(start, end).trim();
  const year = cells[table.columns.findIndex(({ name }) => /^(?:年份?|年度|时间)$/.test(name))];
  if (year !== undefined && isYearAlone(textOf(year))) return year;
  const worded = (cell: Span | undefined): boolean =>
    cell !== undefined && cell !== unit && !/^[\d.,%\s—-]*[个项家宗]?$/.test(textOf(cell));
  return worded(cells[named]) ? cells[named] : cells.find(worded);
}
