import type { Article, Span } from '../../../bot/index.ts';
import type { Cited } from './article.ts';
import { html, type Markup } from './markup.ts';

type Block = Article['blocks'][number];
type Sentence = Article['sentences'][number];

/** The title of an article, marked when an answer cites it. */
export function renderHeadlineOf(article: Article, cited: Cited): Markup {
  return html`<h1>${hasHeadline(article) ? marked(article, cited, 0) : article.title}</h1>`;
}

/** The body of an article: paragraphs, inner headlines, tables. */
export function renderBlocks(article: Article, cited: Cited): readonly Markup[] {
  const body = article.blocks.slice(hasHeadline(article) ? 1 : 0);
  const first = article.blocks.length - body.length;
  return body.map((block, offset) => renderBlock(article, cited, block, first + offset));
}

function hasHeadline({ blocks }: Article): boolean {
  return blocks[0]?.kind === 'headline';
}

function renderBlock(article: Article, cited: Cited, block: Block, index: number): Markup {
  switch (block.kind) {
    case 'headline':
      return html`<h2>${marked(article, cited, index)}</h2>`;
    case 'paragraph':
      return html`<p>${marked(article, cited, index)}</p>`;
    case 'table-row':
      return startsTable(article, block, index) ? renderTable(article, cited, block.table) : html``;
    default:
      return block.kind satisfies never;
  }
}

/** A table is drawn where its first row stands; its other rows are drawn with it. */
function startsTable({ tables }: Article, block: Block, index: number): boolean {
  return block.table === undefined || tables[block.table]?.rows[0] === index;
}

function renderTable(article: Article, cited: Cited, table: number | undefined): Markup {
  const { caption, columns, rows } = article.tables[table ?? -1] ?? { caption: '', columns: [], rows: [] };
  const heads = columns.map(
    ({ name, unit }) => html`<th scope="col">${name}${unit ? `（${unit}）` : ''}</th>`,
  );
  return html`<div class="wide" role="region" tabindex="0" aria-label="${caption || '表格'}"><table>
<thead><tr>${heads}</tr></thead><tbody>${rows.map((row) => renderRow(article, cited, row))}</tbody></table></div>`;
}

function renderRow(article: Article, cited: Cited, index: number): Markup {
  const block = article.blocks[index];
  const cells = block?.cells ?? (block ? [block] : []);
  const row = cells.map(({ start, end }) => html`<td>${article.text.slice(start, end)}</td>`);
  const which = block ? citationOf(article, cited, block) : -1;
  if (which < 0) return html`<tr>${row}</tr>`;
  return which === cited.current
    ? html`<tr class="cited" id="cited">${row}</tr>`
    : html`<tr class="cited">${row}</tr>`;
}

/** The text of a block with its cited sentences marked; what lies between sentences is kept. */
function marked(article: Article, cited: Cited, index: number): Markup {
  const block = article.blocks[index];
  if (!block) return html``;
  let done = block.start;
  const parts = sentencesOf(article, index).map((sentence) => {
    const between = article.text.slice(done, sentence.start);
    done = sentence.end;
    return html`${between}${renderSentence(article, cited, sentence)}`;
  });
  return html`${parts}${article.text.slice(done, block.end)}`;
}

function sentencesOf({ sentences }: Article, block: number): readonly Sentence[] {
  return sentences.filter((sentence) => sentence.block === block);
}

function renderSentence(article: Article, cited: Cited, sentence: Span): Markup {
  const text = article.text.slice(sentence.start, sentence.end);
  const which = citationOf(article, cited, sentence);
  if (which < 0) return html`${text}`;
  return which === cited.current
    ? html`<mark id="cited">${text}</mark>`
    : html`<mark class="other">${text}</mark>`;
}

/** Index of the citation a stretch of cleaned text belongs to, the current one first; -1 for none. */
function citationOf(article: Article, { all, current }: Cited, stretch: Span): number {
  const raw = article.toRaw(stretch);
  const touches = (span: Span | undefined) =>
    span !== undefined && span.start < raw.end && raw.start < span.end;
  return touches(all[current]) ? current : all.findIndex(touches);
}
