/** HTML to visible text by one linear scan. Nothing is decoded twice and nothing is run. */
import { slice } from '../../clean/mapped-text.ts';
import { hiddenElements } from './html-elements.ts';
import { noteMeta, pageMeta } from './html-meta.ts';
import { closeElement, createScan, type HtmlScan, openElement, put, putText } from './html-scan.ts';
import type { Page } from './page.ts';

const longestTag = 4000;

/** Where an HTML source is being read; `unclosed` are hidden elements known to have no end tag ahead. */
interface Source {
  readonly raw: string;
  readonly lower: string;
  readonly unclosed: Set<string>;
}

/** Behind the `>` of the tag that begins at `from`; a `>` inside an attribute's quotation marks does not count. */
function tagEnd(raw: string, from: number): number {
  let quote = '';
  const limit = Math.min(raw.length, from + longestTag);
  for (let at = from + 1; at < limit; at++) {
    const unit = raw[at] ?? '';
    if (quote) quote = unit === quote ? '' : quote;
    else if (unit === '>') return at + 1;
    else if ((unit === '"' || unit === "'") && raw[at - 1] === '=') quote = unit;
  }
  const plain = raw.indexOf('>', from);
  return plain < 0 ? raw.length : plain + 1;
}

/** Behind the end tag of a hidden element; one that is never closed hides nothing, but a script hides the rest. */
function hiddenEnd({ raw, lower, unclosed }: Source, name: string, from: number): number {
  const close = unclosed.has(name) ? -1 : lower.indexOf(`</${name}`, from);
  if (close >= 0) return tagEnd(raw, close);
  unclosed.add(name);
  return name === 'script' || name === 'style' ? raw.length : from;
}

/** Reads the tag, comment or stray `<` at `at`; returns where to go on. */
function readTag(scan: HtmlScan, source: Source, at: number): number {
  const { raw, lower } = source;
  if (lower.startsWith('<!--', at)) {
    const end = raw.indexOf('-->', at);
    return end < 0 ? raw.length : end + 3;
  }
  const name = /^<\/?([a-z][a-z0-9]{0,20})/.exec(lower.slice(at, at + 24))?.[1];
  if (!name && /[!?]/.test(raw[at + 1] ?? '')) return tagEnd(raw, at);
  if (!name) {
    put(scan, '<', at, at + 1);
    return at + 1;
  }
  const end = tagEnd(raw, at);
  if (raw[at + 1] === '/') closeElement(scan, name, at);
  else if (hiddenElements.has(name)) return raw[end - 2] === '/' ? end : hiddenEnd(source, name, end);
  else if (name === 'meta' || name === 'link') noteMeta(scan.meta, name, raw.slice(at, end));
  else openElement(scan, name, end);
  return end;
}

function scanPage(raw: string): HtmlScan {
  const scan = createScan();
  const source: Source = { raw, lower: raw.toLowerCase(), unclosed: new Set() };
  let at = raw.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < raw.length) {
    const next = raw.indexOf('<', at);
    putText(scan, raw, at, next < 0 ? raw.length : next);
    at = next < 0 ? raw.length : readTag(scan, source, next);
  }
  return scan;
}

/** Whether a text is HTML, whatever its file is called. */
export function looksLikeHtml(raw: string): boolean {
  if (/<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/i.test(raw.slice(0, 2000))) return true;
  const closed = raw.match(/<\/(?:p|div|td|li)>|<br\s?\/?>/gi)?.length ?? 0;
  return closed >= 5 && linesOfText(raw) < LEFT_OVER;
}

/** Lines of text without a tag that a page of HTML does not have: in text with tags left over by a scraper, a line is a line. */
const LEFT_OVER = 3;

const linesOfText = (raw: string): number =>
  raw.split('\n').filter((line) => !/[<>]/.test(line) && (line.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4)
    .length;

/** The visible text of an HTML page with its links, titles and meta elements. */
export function readHtml(raw: string): Page {
  const scan = scanPage(raw);
  const visible = { text: scan.text.join(''), starts: scan.starts, ends: scan.ends };
  const titles = [...scan.titles].sort((a, b) => a.name.localeCompare(b.name));
  return {
    visible,
    links: scan.links.filter((span) => span.end > span.start),
    titles: titles.map(({ span }) => slice(visible, span.start, span.end)),
    meta: pageMeta(scan.meta),
  };
}
