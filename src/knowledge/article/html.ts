/** HTML to visible text by one linear scan. Nothing is decoded twice and nothing is run. */

import { type MappedText, slice } from '../clean/mapped-text.ts';
import { entityText } from '../clean/markup.ts';
import type { Span } from '../types.ts';
import { readAttributes } from './html-attributes.ts';
import type { Page, PageMeta } from './page.ts';

/** Elements whose content is no text of the article. */
const hidden = new Set(
  'script style noscript template iframe svg select textarea button nav footer aside rt rp object video audio canvas map'.split(
    ' ',
  ),
);
/** Elements that end a line before and behind them. */
const blocks = new Set(
  'address article blockquote body br center dd div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 head header hr html li main ol option p pre section table tbody thead tfoot title tr ul'.split(
    ' ',
  ),
);
const cells = new Set(['td', 'th']);

/** What the scan has gathered so far. */
interface Scan {
  readonly text: string[];
  readonly starts: number[];
  readonly ends: number[];
  readonly links: Span[];
  readonly titles: { readonly name: string; readonly span: Span }[];
  readonly meta: Record<string, string>;
  readonly open: { name: string; at: number }[];
  /** Table cells we are inside of: line breaks there are spaces. */
  cellDepth: number;
}

function put(scan: Scan, text: string, start: number, end: number): void {
  for (let i = 0; i < text.length; i++) {
    scan.text.push(text[i] ?? '');
    scan.starts.push(start);
    scan.ends.push(end);
  }
}

function breakLine(scan: Scan, at: number): void {
  put(scan, scan.cellDepth > 0 ? ' ' : '\n', at, at);
}

/** Source text between two tags; its own line breaks are white space, its entities are read. */
function putText(scan: Scan, raw: string, from: number, to: number): void {
  const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/y;
  const preformatted = scan.open.some((element) => element.name === 'pre');
  for (let at = from; at < to; at++) {
    const unit = raw[at] ?? '';
    if (unit === '&') {
      entity.lastIndex = at;
      const match = entity.exec(raw);
      const text = match ? entityText(match[1], match[2], match[3]) : undefined;
      if (match && text !== undefined) {
        put(scan, text, at, at + match[0].length);
        at += match[0].length - 1;
        continue;
      }
    }
    put(scan, /[\r\n\t]/.test(unit) && !preformatted ? ' ' : unit, at, at + 1);
  }
}

function openElement(scan: Scan, name: string, at: number): void {
  if (cells.has(name)) {
    scan.cellDepth++;
    put(scan, '\t', at, at);
  } else if (blocks.has(name)) breakLine(scan, at);
  if (/^(?:a|h1|title|pre)$/.test(name)) scan.open.push({ name, at: scan.text.length });
}

function closeElement(scan: Scan, name: string, at: number): void {
  const index = scan.open.findLastIndex((element) => element.name === name);
  const [opened] = index >= 0 ? scan.open.splice(index, 1) : [];
  if (opened) {
    const span = { start: opened.at, end: scan.text.length };
    if (name === 'a') scan.links.push({ start: scan.starts[span.start] ?? at, end: at });
    else if (name !== 'pre') scan.titles.push({ name, span });
  }
  if (cells.has(name)) scan.cellDepth = Math.max(0, scan.cellDepth - 1);
  if (name === 'tr' || name === 'table') scan.cellDepth = 0;
  if (blocks.has(name)) breakLine(scan, at);
}

/** <meta name="PubDate" content="…">, <link rel="canonical" href="…"> */
function readMeta(scan: Scan, name: string, tag: string): void {
  const given = readAttributes(tag);
  const key = (given.name ?? given.property ?? given.itemprop ?? '').toLowerCase();
  if (name === 'meta' && key && given.content) scan.meta[key] ??= given.content;
  if (name === 'link' && given.rel === 'canonical' && given.href) scan.meta.canonical ??= given.href;
}

/** End of the tag that begins at `<`: behind its `>`, quotation marks minded within reason. */
function tagEnd(raw: string, from: number): number {
  let quote = '';
  const limit = Math.min(raw.length, from + 4000);
  for (let at = from + 1; at < limit; at++) {
    const unit = raw[at] ?? '';
    if (quote) quote = unit === quote ? '' : quote;
    else if (unit === '>') return at + 1;
    else if ((unit === '"' || unit === "'") && raw[at - 1] === '=') quote = unit;
  }
  const plain = raw.indexOf('>', from);
  return plain < 0 ? raw.length : plain + 1;
}

/** Behind the closing tag of a hidden element; an element that is never closed hides nothing. */
function skipHidden(raw: string, lower: string, name: string, from: number, unclosed: Set<string>): number {
  if (unclosed.has(name)) return from;
  const close = lower.indexOf(`</${name}`, from);
  if (close >= 0) return tagEnd(raw, close);
  unclosed.add(name);
  return name === 'script' || name === 'style' ? raw.length : from;
}

function scanPage(raw: string): Scan {
  const scan: Scan = {
    text: [],
    starts: [],
    ends: [],
    links: [],
    titles: [],
    meta: {},
    open: [],
    cellDepth: 0,
  };
  const lower = raw.toLowerCase();
  const unclosed = new Set<string>();
  for (let at = raw.charCodeAt(0) === 0xfeff ? 1 : 0; at < raw.length; ) {
    const next = raw.indexOf('<', at);
    putText(scan, raw, at, next < 0 ? raw.length : next);
    if (next < 0) break;
    if (lower.startsWith('<!--', next)) {
      const end = raw.indexOf('-->', next);
      at = end < 0 ? raw.length : end + 3;
      continue;
    }
    const name = /^<\/?([a-z][a-z0-9]{0,20})/.exec(lower.slice(next, next + 24))?.[1];
    if (!name) {
      const declared = raw[next + 1] === '!' || raw[next + 1] === '?';
      if (!declared) put(scan, '<', next, next + 1);
      at = declared ? tagEnd(raw, next) : next + 1;
      continue;
    }
    const end = tagEnd(raw, next);
    const closing = raw[next + 1] === '/';
    const selfClosed = raw[end - 2] === '/';
    at = end;
    if (!closing && hidden.has(name)) at = selfClosed ? end : skipHidden(raw, lower, name, end, unclosed);
    else if (name === 'meta' || name === 'link') readMeta(scan, name, raw.slice(next, end));
    else if (closing) closeElement(scan, name, next);
    else openElement(scan, name, end);
  }
  return scan;
}

function metaOf(given: Readonly<Record<string, string>>): PageMeta {
  const first = (...names: string[]) => names.map((name) => given[name]?.trim()).find((value) => value);
  const publisher = first('contentsource', 'source', 'article:source', 'og:article:source');
  const published = first(
    'article:published_time',
    'pubdate',
    'publishdate',
    'publish_time',
    'datepublished',
    'publish-date',
  );
  const author = first('author', 'article:author');
  const url = first('canonical', 'og:url', 'url');
  const site = first('sitename', 'og:site_name', 'application-name');
  return {
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(author ? { author } : {}),
    ...(url ? { url } : {}),
    ...(site ? { site } : {}),
  };
}

/** Whether a text is HTML, whatever its file is called. */
export function looksLikeHtml(raw: string): boolean {
  const head = raw.slice(0, 2000);
  return (
    /<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/i.test(head) ||
    (raw.match(/<\/(?:p|div|td|li)>|<br\s?\/?>/gi)?.length ?? 0) >= 5
  );
}

/** The visible text of an HTML page with its links, titles and meta elements. */
export function readHtml(raw: string): Page {
  const scan = scanPage(raw);
  const visible: MappedText = { text: scan.text.join(''), starts: scan.starts, ends: scan.ends };
  const order = ['h1', 'title'];
  const titles = [...scan.titles].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return {
    visible,
    links: scan.links.filter((span) => span.end > span.start),
    titles: titles.map(({ span }) => slice(visible, span.start, span.end)),
    meta: metaOf(scan.meta),
  };
}
