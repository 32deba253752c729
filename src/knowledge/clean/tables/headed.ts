/** Rows below a header with single gaps between cells, among them sums and sections, and cells of words that have gaps inside or are left out. */
import { emptyText, type MappedText, slice } from '../mapped-text.ts';
import type { PageLine } from '../page-line.ts';
import { cleanCell } from './cell.ts';
import type { Grid, GridRow } from './grid.ts';
import { isFigureWord, isHead, SUMS_UP, type Word, wordsOf } from './headed-words.ts';
import { isSection, NUMBERING, NUMBERS_ROWS } from './sections.ts';

/** Where the columns of figures stand: all side by side. */
interface Columns {
  readonly width: number;
  readonly from: number;
  readonly to: number;
  /** The first column numbers the rows. */
  readonly numbered: boolean;
}

const LONGEST_LINE = 400;
/** 13个 behind 合计 */
const COUNT = /^[（(]?\d{1,4}[个项][）)]?$/u;

/** 7 云溪小学, or 云溪小学 where rows have no number. */
const opensRow = ([first, second]: readonly Word[], numbered: boolean): boolean =>
  numbered
    ? NUMBERING.test(first?.text ?? '') && second !== undefined && !isFigureWord(second)
    : first !== undefined && !isFigureWord(first) && !SUMS_UP.test(first.text) && !isSection(first.text);

/** The columns of figures, by the rows that have a word for every column. */
function columnsOf(head: readonly Word[], below: readonly (readonly Word[])[]): Columns | undefined {
  const width = head.length;
  const numbered = NUMBERS_ROWS.test(head[0]?.text ?? '');
  const full = below.filter((words) => words.length === width && opensRow(words, numbered));
  const names = numbered ? 2 : 1;
  const figures = head.map((_, i) => i >= names && full.every((words) => isFigureWord(words[i])));
  const from = figures.indexOf(true);
  if (full.length < 2 || from < 0) return undefined;
  const end = figures.indexOf(false, from);
  const to = end < 0 ? width : end;
  return figures.indexOf(true, to) < 0 ? { width, from, to, numbered } : undefined;
}

/** Cells of some words: one each, the last of all that are left; none for columns that have no word. */
function spread(line: MappedText, words: readonly Word[], columns: number): MappedText[] {
  return Array.from({ length: columns }, (_, i) => {
    const first = words[i];
    const last = i === columns - 1 ? words.at(-1) : first;
    return first && last ? cleanCell(slice(line, first.start, last.end)) : emptyText;
  });
}

/** 7 云溪小学 占地120亩，提供学位3600个 31500 — 12000 县教科体局: its figures side by side, and words on both sides. */
function dataCells(line: MappedText, words: readonly Word[], columns: Columns): MappedText[] | undefined {
  const { width, from, to, numbered } = columns;
  if (!opensRow(words, numbered)) return undefined;
  const behind = words.findLastIndex(isFigureWord) + 1;
  const first = behind - (to - from);
  const names = numbered ? 2 : 1;
  const fits =
    first >= names && words.slice(first, behind).every(isFigureWord) && !isFigureWord(words[first - 1]);
  if (!fits || (first > names && from === names) || (behind < words.length && to === width)) return undefined;
  return [
    ...spread(line, words.slice(0, first), from),
    ...spread(line, words.slice(first, behind), to - from),
    ...spread(line, words.slice(behind), width - to),
  ];
}

/** 合计（13个） 1200800 312600 365200; 一、续建项目（6个） 710400 — 217600; 一、续建项目（6个）. */
function sumCells(line: MappedText, words: readonly Word[], columns: Columns): MappedText[] | undefined {
  const { width, from, to, numbered } = columns;
  const [label, second] = words;
  if (label === undefined || !(SUMS_UP.test(label.text) || isSection(label.text))) return undefined;
  const counted = second !== undefined && COUNT.test(second.text) ? 2 : 1;
  const figures = words.slice(counted);
  if (figures.length > 0 && (figures.length !== to - from || !figures.every(isFigureWord))) return undefined;
  if (figures.length === 0 && SUMS_UP.test(label.text)) return undefined;
  const named = cleanCell(slice(line, label.start, (words[counted - 1] as Word).end));
  const empty = (length: number): MappedText[] => Array.from({ length }, () => emptyText);
  if (figures.length === 0) return [named, ...empty(width - 1)];
  const at = numbered ? 1 : 0;
  return [
    ...empty(at),
    named,
    ...empty(from - at - 1),
    ...spread(line, figures, to - from),
    ...empty(width - to),
  ];
}

/** The table whose header is a line, where sums or sections stand among its rows or a row leaves a cell out: others are read by what their rows look like. */
function gridAt(lines: readonly PageLine[], at: number): Grid | undefined {
  const header = lines[at]?.spaced;
  const head = header === undefined || /[\t|｜]/.test(header.text) ? [] : wordsOf(header);
  if (header === undefined || !isHead(head)) return undefined;
  const below = lines
    .slice(at + 1)
    .map(({ spaced }) => (spaced.text.length < LONGEST_LINE ? wordsOf(spaced) : []));
  const columns = columnsOf(head, below);
  if (columns === undefined) return undefined;
  const rows: GridRow[] = [];
  for (const [i, words] of below.entries()) {
    const line = (lines[at + 1 + i] as PageLine).spaced;
    const cells = sumCells(line, words, columns) ?? dataCells(line, words, columns);
    if (cells === undefined) break;
    rows.push({ first: at + 1 + i, last: at + 1 + i, cells });
  }
  const plain = rows.every((_, i) => below[i]?.length === columns.width);
  if (plain || rows.length < 3) return undefined;
  return { header: { first: at, last: at, cells: spread(header, head, head.length) }, rows };
}

/** Such tables of a page. */
export function findHeadedGrids(lines: readonly PageLine[]): readonly Grid[] {
  const grids: Grid[] = [];
  for (let at = 0; at < lines.length; at++) {
    const grid = gridAt(lines, at);
    if (grid === undefined) continue;
    grids.push(grid);
    at = grid.rows.at(-1)?.last ?? at;
  }
  return grids;
}
