/** Headline, paragraphs and table rows put together: the cleaned text, its blocks, sentences and tables. */
import { join, type MappedText } from '../../clean/mapped-text.ts';
import { sentenceSpans } from '../../clean/sentences.ts';
import { readColumns } from '../../clean/tables/columns.ts';
import { columnsWhere, type Grid } from '../../clean/tables/grid.ts';
import { isFigureCell, isFraction, isNumericCell } from '../../clean/tables/numeric-cell.ts';
import type { Block, Sentence, Span, Table } from '../../types.ts';
import type { Draft } from './drafts.ts';

const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** Places drafts one to a line. */
function place(drafts: readonly Draft[], tableOf: ReadonlyMap<number, number>): Block[] {
  let at = 0;
  return drafts.map((draft) => {
    const span = { start: at, end: at + draft.content.text.length };
    const table = draft.grid === undefined ? undefined : tableOf.get(draft.grid);
    const cells = draft.cells?.map((cell) => shift(cell, span.start));
    at = span.end + 1;
    return {
      ...span,
      kind: draft.kind,
      ...(table === undefined ? {} : { table }),
      ...(cells ? { cells } : {}),
    };
  });
}

function sentencesOf(drafts: readonly Draft[], blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((placed, block) => {
    if (placed.kind !== 'paragraph') return [{ start: placed.start, end: placed.end, block }];
    const text = drafts[block]?.content.text ?? '';
    return sentenceSpans(text).map((span) => ({ ...shift(span, placed.start), block }));
  });
}

/** 附：部分板块投资完成情况（单位：亿元）: the line above a table, or the first words of its header line. */
function captionOf(drafts: readonly Draft[], grid: number): string {
  const first = drafts.findIndex((draft) => draft.grid === grid);
  const above = drafts.slice(Math.max(0, first - 2), first).filter((draft) => draft.kind === 'paragraph');
  return above
    .map((draft) => announcing(draft.content.text))
    .filter((text) => text !== '' && text.length <= 80)
    .filter((text, i, all) => i === all.length - 1 || /^附|表|单位[：:]/.test(text) || isUnits(all[i + 1]))
    .join(' ');
}

/** 单位：个、亿元 stands between the table and the line that names it. */
const isUnits = (line = ''): boolean => /^[（(]?(?:计量)?单位[：:]/.test(line);

/** A line without a full stop, or the sentence of a paragraph that leads to the table: 各单位完成情况见下表（单位：亿元）。 */
function announcing(text: string): string {
  const last = text.replace(/。$/, '').split('。').at(-1) ?? '';
  return last === text || /下表|见表|单位[：:]/.test(last) ? last : '';
}

/** The tables of the grids used; （二）镇板块 with the columns of the table above it has its units as well. */
function tablesOf(
  drafts: readonly Draft[],
  grids: readonly (readonly [index: number, grid: Grid])[],
): Table[] {
  const captions = new Map<string, string>();
  return grids.map(([index, grid]) => {
    const caption = captionOf(drafts, index);
    const header = headerOf(grid);
    const above = captions.get(header.join('|')) ?? '';
    const units = SECTION_ALONE.test(caption) ? above : caption;
    captions.set(header.join('|'), units);
    return tableOf(drafts, grid, index, { caption, units });
  });
}

/** （二）镇板块: a mark and a name, with nothing said of units. */
const SECTION_ALONE =
  /^(?:（[一二三四五六七八九十]{1,2}）|[一二三四五六七八九十]{1,2}、)[^（(：:，。]{1,20}$/;

const headerOf = ({ header, rows }: Grid): readonly string[] =>
  header?.cells.map((cell) => cell.text) ?? rows[0]?.cells.map(() => '') ?? [];

function tableOf(
  drafts: readonly Draft[],
  grid: Grid,
  index: number,
  { caption, units }: { readonly caption: string; readonly units: string },
): Table {
  const rows = drafts.flatMap((draft, at) => (draft.grid === index && !draft.header ? [at] : []));
  const given = grid.header?.cells.map((_, i) =>
    grid.rows.some(({ cells }) => isFigureCell(cells[i]?.text ?? '')),
  );
  const figures = columnsWhere(grid.rows, isNumericCell).map((numeric, i) => numeric && given?.[i] !== false); // — gives none
  const fractions = figures.map((_, i) => grid.rows.some(({ cells }) => isFraction(cells[i]?.text ?? '')));
  return { caption, columns: readColumns(headerOf(grid), units, figures, fractions), rows };
}

/** The body of an article: its text, cut into blocks, sentences and tables. */
export interface Composition {
  readonly content: MappedText;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tables: readonly Table[];
}

/** The text of an article from its drafts, in order. */
export function compose(drafts: readonly Draft[], grids: readonly Grid[]): Composition {
  const used = [...new Set(drafts.flatMap((draft) => (draft.grid === undefined ? [] : [draft.grid])))];
  const blocks = place(drafts, new Map(used.map((grid, table) => [grid, table])));
  return {
    content: join(
      drafts.map((draft) => draft.content),
      '\n',
    ),
    blocks,
    sentences: sentencesOf(drafts, blocks),
    tables: tablesOf(
      drafts,
      used.flatMap((index) => {
        const grid = grids[index];
        return grid ? [[index, grid] as const] : [];
      }),
    ),
  };
}

/** The raw stretch of a span: from where its first character begins to where its last one ends. */
export function rawSpan(content: MappedText, span: Span): Span {
  if (span.end <= span.start) {
    const at = content.starts[span.start] ?? content.ends.at(-1) ?? 0;
    return { start: at, end: at };
  }
  return { start: content.starts[span.start] ?? 0, end: content.ends[span.end - 1] ?? 0 };
}
