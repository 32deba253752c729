/** One file to one article, top down: decode, lay out, find the text, name it, compose it. */
import { extname } from 'node:path';
import { findBody, textLines } from '../clean/body.ts';
import type { MappedText } from '../clean/mapped-text.ts';
import { cleanStretch } from '../clean/page-line.ts';
import type { Article } from '../types.ts';
import { compose, type Draft, draftRow, rawSpan } from './blocks.ts';
import { damageOf } from './damage.ts';
import { decode } from './decode.ts';
import { bareTitle, findHeadline, type Headline, subtitle } from './headline.ts';
import { looksLikeHtml, readHtml } from './html.ts';
import { type Layout, layOut } from './layout.ts';
import type { Page } from './page.ts';
import { readMarkdown, readPlain } from './plain.ts';
import { readProvenance } from './provenance.ts';

const largest = 5 * 1024 * 1024;
const formats = new Set(['.txt', '.html', '.htm', '.md', '.markdown']);

function openPage(extension: string, raw: string): Page {
  if (extension.startsWith('.htm') || looksLikeHtml(raw)) return readHtml(raw);
  return extension === '.txt' ? readPlain(raw) : readMarkdown(raw);
}

/** Drafts of the text lines; every table row once, a repeated paragraph once. */
function draftText(layout: Layout, kept: readonly number[], titles: ReadonlySet<string>): Draft[] {
  const drafts: Draft[] = [];
  const seen = new Set(titles);
  const placed = new Set<number>();
  for (const at of kept) {
    const line = layout.lines[at];
    const grid = line?.grid === undefined ? undefined : layout.grids[line.grid];
    if (line?.grid !== undefined && grid) {
      if (placed.has(line.grid)) continue;
      placed.add(line.grid);
      if (grid.header) drafts.push(draftRow(grid.header, line.grid, true));
      for (const row of grid.rows) drafts.push(draftRow(row, line.grid, false));
    } else if (line && !(line.content.text.length >= 8 && seen.has(line.content.text))) {
      seen.add(line.content.text);
      drafts.push({ kind: 'paragraph', content: line.content });
    }
  }
  return drafts;
}

interface Titled {
  readonly drafts: readonly Draft[];
  readonly title: string;
  /** First page line below the headline, -1 when it stands on no line. */
  readonly below: number;
}

/** Headline blocks and the title; a page's own title when no line carries it. */
function draftTitle(
  layout: Layout,
  headline: Headline | undefined,
  given: readonly MappedText[],
  lead: string,
): Titled {
  if (headline) {
    const contents = headline.lines.map((at) =>
      bareTitle(layout.lines[at]?.content ?? { text: '', starts: [], ends: [] }),
    );
    const main = contents[headline.lines.indexOf(headline.main)]?.text ?? '';
    const sub = contents.find((content) => subtitle.test(content.text) && content.text !== main);
    return {
      drafts: contents.map((content) => ({ kind: 'headline', content })),
      title: sub ? `${main} ${sub.text}` : main,
      below: (headline.lines.at(-1) ?? 0) + 1,
    };
  }
  const own = given.map(bareTitle).find((title) => title.text.length >= 5);
  if (own) return { drafts: [{ kind: 'headline', content: own }], title: own.text, below: -1 };
  return { drafts: [], title: lead.split(/[。！？；\n]/, 1)[0]?.slice(0, 60) ?? '', below: -1 };
}

/** Reads one file. `document` is its path relative to its folder; its extension tells the format. */
export function readArticle(document: string, bytes: Uint8Array): Article | { rejected: string } {
  const extension = extname(document).toLowerCase();
  if (!formats.has(extension)) return { rejected: `files of type ${extension || '(none)'} are not read` };
  if (bytes.length > largest) return { rejected: 'the file is larger than 5 MB' };
  const decoded = decode(bytes);
  if ('rejected' in decoded) return decoded;
  const damage = damageOf(decoded.text);
  if (damage) return { rejected: damage };
  return readPage(document, decoded.text, openPage(extension, decoded.text));
}

function readPage(document: string, raw: string, page: Page): Article | { rejected: string } {
  const layout = layOut(page);
  const kinds = layout.lines.map((line) => ({ kind: line.kind, text: line.content.text }));
  const body = findBody(kinds);
  if (!body) return { rejected: 'no article text was found on the page' };
  const titles = page.titles.map(cleanStretch);
  const lead = kinds
    .slice(body.first, body.last + 1)
    .map((line) => line.text)
    .join('\n')
    .slice(0, 6000);
  const headline = findHeadline({
    lines: layout.lines,
    first: body.first,
    last: body.last,
    lead,
    titles: titles.map((title) => bareTitle(title).text),
  });
  const titled = draftTitle(layout, headline, titles, lead);
  const from = titled.below >= 0 ? titled.below : body.first;
  const kept = textLines(kinds, from, body);
  const drafts = [
    ...titled.drafts,
    ...draftText(layout, kept, new Set(titled.drafts.map((draft) => draft.content.text))),
  ];
  const { content, ...parts } = compose(drafts, layout.grids);
  return {
    document,
    raw,
    title: titled.title,
    ...readProvenance(page, layout, { first: body.first, last: body.last, headline: headline?.main }),
    text: content.text,
    ...parts,
    toRaw: (span) => rawSpan(content, span),
  };
}
