/** One file to one article, top down: decode, lay out, find the text, name it, compose it. */
import { extname } from 'node:path';
import type { Body } from '../clean/body/line.ts';
import { findBody } from '../clean/body/stretch.ts';
import { textLines } from '../clean/body/text-lines.ts';
import { cleanStretch } from '../clean/page-line.ts';
import type { Article } from '../types.ts';
import { decode } from './formats/decode.ts';
import { looksLikeHtml, readHtml } from './formats/html.ts';
import type { Page } from './formats/page.ts';
import { readMarkdown, readPlain } from './formats/plain.ts';
import { bareTitle, findHeadline } from './headline.ts';
import { compose, rawSpan } from './layout/blocks.ts';
import { draftHeadline, draftOwnTitle, draftText, titlesOfTrails } from './layout/drafts.ts';
import { type Layout, layOut } from './layout/index.ts';
import { readProvenance } from './provenance/index.ts';
import { damageOf } from './quarantine/damage.ts';
import { paddingOf } from './quarantine/padding.ts';
import { standInOf } from './quarantine/stand-ins.ts';

/** In bytes; a larger file is rejected unread. */
export const largestFile = 5 * 1024 * 1024;
const formats = new Set(['.txt', '.html', '.htm', '.md', '.markdown']);
/** As much of the running text as a headline is compared with. */
const leadLength = 6000;

function openPage(extension: string, raw: string): Page {
  if (extension.startsWith('.htm') || looksLikeHtml(raw)) return readHtml(raw);
  return extension === '.txt' ? readPlain(raw) : readMarkdown(raw);
}

/** The headline blocks of a page, its title, and the blocks of its text. */
function draftPage(page: Page, layout: Layout, body: Body) {
  const { lines } = layout;
  const lead = lines
    .slice(body.first, body.last + 1)
    .map((line) => line.content.text)
    .join('\n')
    .slice(0, leadLength);
  const trailed = titlesOfTrails(layout, lead);
  const given = [...page.titles.map(cleanStretch), ...trailed];
  const titles = given.map((title) => bareTitle(title).text);
  const headline = findHeadline({ lines, ...body, lead, titles, trailed: trailed.length > 0 });
  const titled = headline ? draftHeadline(layout, headline) : draftOwnTitle(given, lead);
  const below = headline ? (headline.lines.at(-1) ?? 0) + 1 : body.first;
  const kept = textLines(
    lines.map((line) => ({ kind: line.kind, text: line.content.text })),
    below,
    body,
  );
  return {
    headline,
    title: titled.title,
    drafts: [...titled.drafts, ...draftText(layout, kept, titled.drafts)],
  };
}

function readPage(document: string, raw: string, page: Page): Article | { rejected: string } {
  const layout = layOut(page);
  const body = findBody(layout.lines.map((line) => ({ kind: line.kind, text: line.content.text })));
  if (!body) return { rejected: 'no article text was found on the page' };
  const { headline, title, drafts } = draftPage(page, layout, body);
  const { content, ...parts } = compose(drafts, layout.grids);
  const rejected = standInOf(content.text) ?? paddingOf(content.text);
  if (rejected) return { rejected };
  return {
    document,
    raw,
    title,
    ...readProvenance(page, layout, { ...body, headline: headline?.main }),
    text: content.text,
    ...parts,
    toRaw: (span) => rawSpan(content, span),
  };
}

/** Reads one file. `document` is its path relative to its folder; its extension tells the format. */
export function readArticle(document: string, bytes: Uint8Array): Article | { rejected: string } {
  const extension = extname(document).toLowerCase();
  if (!formats.has(extension)) return { rejected: `files of type ${extension || '(none)'} are not read` };
  if (bytes.length > largestFile) return { rejected: 'the file is larger than 5 MB' };
  const decoded = decode(bytes);
  if ('rejected' in decoded) return decoded;
  const damage = damageOf(decoded.text);
  if (damage) return { rejected: damage };
  return readPage(document, decoded.text, openPage(extension, decoded.text));
}
