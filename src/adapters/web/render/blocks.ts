import type { Article, Span } from '../../../bot/index.ts';
import { type Cited, citationOf } from './cited.ts';
import { html, type Markup, nothing } from './markup.ts';

type Block = Article['blocks'][number];
type Sentence = Article['sentences'][number];

const untitled: Pick<Article['tables'][number], 'caption' | 'rows'> = { caption: '', rows: [] };

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
      if (block.table === undefined) return html`<p>${marked(article, cited, index)}</p>`;
      return startsTable(article, block, index) ? renderTable(article, cited, block.table) : nothing;
    default:
      return block.kind satisfies never;
  }
}

/** A table is drawn where its first row stands; its other rows are drawn with it. */
function startsTable({ blocks }: Article, { table }: Block, index: number): boolean {
  return blocks.findIndex((block) => block.table === table) === index;
}

function renderTable(article: Article, cited: Cited, table: number): Markup {
  const { caption, rows } = article.tables[table] ?? untitled;
  const all = article.blocks.flatMap((block, index) => (block.table === table ? [index] : []));
  const heads = all.filter((index) => !rows.includes(index));
  const head = heads.map((row) =>
    renderRow(article, cited, row, (cell) => html`<th scope="col">${cell}</th>`),
  );
  const body = rows.map((row) => renderRow(article, cited, row, (cell) => html`<td>${cell}</td>`));
  return html`<div class="wide" role="region" tabindex="0" aria-label="${caption || '表格'}"><table>
<thead>${head}</thead><tbody>${body}</tbody></table></div>`;
}

function renderRow(article: Article, cited: Cited, index: number, cellOf: (text: string) => Markup): Markup {
  const block = article.blocks[index];
  if (!block) return nothing;
  const cells = (block.cells ?? [block]).map(({ start, end }) => cellOf(article.text.slice(start, end)));
  const which = citationOf(article, cited, block);
  if (which < 0) return html`<tr>${cells}</tr>`;
  return which === cited.current
    ? html`<tr class="cited" id="cited">${cells}</tr>`
    : html`<tr class="cited">${cells}</tr>`;
}

/** The text of a block with its cited sentences marked; what lies between sentences is kept. */
function marked(article: Article, cited: Cited, index: number): Markup {
  const block = article.blocks[index];
  if (!block) return nothing;
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
