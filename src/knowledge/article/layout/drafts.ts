/** What of a page becomes the text of the article, in order: the headline, then paragraphs and table rows. */
import { overlap, pairsOf } from '../../clean/likeness.ts';
import { emptyText, join, type MappedText, slice } from '../../clean/mapped-text.ts';
import type { GridRow } from '../../clean/tables/grid.ts';
import type { BlockKind, Span } from '../../types.ts';
import { bareTitle, type Headline, subtitle } from '../headline.ts';
import type { LaidLine, Layout } from './index.ts';

/** One block before it has a place in the text. */
export interface Draft {
  readonly kind: BlockKind;
  readonly content: MappedText;
  /** Table rows: the cells of `content`, and which grid the row is from. */
  readonly cells?: readonly Span[];
  readonly grid?: number;
  readonly header?: boolean;
}

/** A row as text: its cells with tabs between them. */
function draftRow(row: GridRow, grid: number, header: boolean): Draft {
  let at = 0;
  const cells = row.cells.map((cell) => {
    const span = { start: at, end: at + cell.text.length };
    at = span.end + 1;
    return span;
  });
  return { kind: 'table-row', content: join(row.cells, '\t'), cells, grid, header };
}

function draftGrid(layout: Layout, index: number): Draft[] {
  const grid = layout.grids[index];
  if (!grid) return [];
  const rows = grid.rows.map((row) => draftRow(row, index, false));
  return grid.header ? [draftRow(grid.header, index, true), ...rows] : rows;
}

/** Short lines may repeat (合计, 问：), longer ones are the same paragraph twice. */
const shortestRepeat = 8;

/** Drafts of the text lines; every table once, a repeated paragraph or headline once. */
export function draftText(layout: Layout, kept: readonly number[], headlines: readonly Draft[]): Draft[] {
  const seen = new Set<string | number>(headlines.map((draft) => draft.content.text));
  const isNew = (line: LaidLine) => {
    const key = line.grid ?? line.content.text;
    const repeated = seen.has(key) && (typeof key === 'number' || key.length >= shortestRepeat);
    seen.add(key);
    return !repeated;
  };
  return kept.flatMap((at) => {
    const line = layout.lines[at];
    if (!line || !isNew(line)) return [];
    return line.grid === undefined
      ? [{ kind: 'paragraph', content: line.content }]
      : draftGrid(layout, line.grid);
  });
}

/** Headline blocks and the title they give. */
export interface TitleDraft {
  readonly drafts: readonly Draft[];
  readonly title: string;
}

/** The headline found among the lines of the page, with its subtitle. */
export function draftHeadline(layout: Layout, headline: Headline): TitleDraft {
  const contents = headline.lines.map((at) => bareTitle(layout.lines[at]?.content ?? emptyText));
  const main = contents[headline.lines.indexOf(headline.main)]?.text ?? '';
  const sub = contents.find((content) => subtitle.test(content.text) && content.text !== main);
  return {
    drafts: contents.map((content) => ({ kind: 'headline', content })),
    title: sub ? `${main} ${sub.text}` : main,
  };
}

/** The last step of the way to a page often names it: 某某论坛›百姓话题›今年要修哪些路？, 热点访谈->主题：某县重点项目怎么干. */
const lastStep = /[>›»→]\s?(?:主题|标题)?[：:]?\s?(?<title>[^>›»→]{8,90})$/;
/** 首页>信息公开>重大建设项目批准和实施, 文库>工作总结.doc: a column or a file. */
const column =
  /(?:专栏|栏目|频道|动态|公开|公示|信息|资讯|新闻|要闻|目录|实施|领域|正文|内容|详情)$|\.[a-z]{2,5}$/;

/** Titles of pages that name themselves at the end of the way to them, if the text speaks of the same. */
export function titlesOfTrails(layout: Layout, lead: string): readonly MappedText[] {
  const pairs = pairsOf(lead);
  return layout.lines.flatMap(({ kind, content }) => {
    const title = kind === 'crumb' ? lastStep.exec(content.text)?.groups?.title : undefined;
    if (title === undefined || column.test(title)) return [];
    if (!/[，？！]|何时|什么|怎么|[吗呢]$/.test(title) && overlap(title, pairs) < spokenOf) return [];
    return [slice(content, content.text.length - title.length, content.text.length)];
  });
}

/** Share of its pairs that the text has as well. */
const spokenOf = 0.15;

/** A page without a headline line: the title it gives itself, or else its first words. */
export function draftOwnTitle(given: readonly MappedText[], lead: string): TitleDraft {
  const own = given.map(bareTitle).find((title) => title.text.length >= 5);
  if (own) return { drafts: [{ kind: 'headline', content: own }], title: own.text };
  return { drafts: [], title: lead.split(/[。！？；\n]/, 1)[0]?.slice(0, 60) ?? '' };
}
