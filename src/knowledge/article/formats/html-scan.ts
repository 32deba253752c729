/** What a scan over HTML gathers: visible text with its raw places, links, titles. */
import { entityText } from '../../clean/markup.ts';
import type { Span } from '../../types.ts';
import { blockElements, cellElements, tracedElements } from './html-elements.ts';

/** What has been gathered of a page so far. */
export interface HtmlScan {
  readonly text: string[];
  readonly starts: number[];
  readonly ends: number[];
  /** Raw stretches. */
  readonly links: Span[];
  /** Stretches of the gathered text. */
  readonly titles: { readonly name: string; readonly span: Span }[];
  readonly meta: Record<string, string>;
  readonly open: { readonly name: string; readonly at: number }[];
}

/** Longer cells, and shorter ones of several lines, are columns of a page's layout. */
const longestCell = 300;
const longestLines = 80;
const deepest = 200;
const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/y;

/** Nothing gathered yet. */
export function createScan(): HtmlScan {
  return { text: [], starts: [], ends: [], links: [], titles: [], meta: {}, open: [] };
}

/** Adds characters that all stand for the raw stretch `[start, end)`. */
export function put(scan: HtmlScan, text: string, start: number, end: number): void {
  for (let i = 0; i < text.length; i++) {
    scan.text.push(text[i] ?? '');
    scan.starts.push(start);
    scan.ends.push(end);
  }
}

/** Adds source text between two tags; its own line breaks are white space, its entities are read. */
export function putText(scan: HtmlScan, raw: string, from: number, to: number): void {
  const preformatted = scan.open.some((element) => element.name === 'pre');
  for (let at = from; at < to; at++) {
    const unit = raw[at] ?? '';
    entity.lastIndex = at;
    const match = unit === '&' ? entity.exec(raw) : null;
    const text = match ? entityText(match[1], match[2], match[3]) : undefined;
    if (match && text !== undefined) {
      put(scan, text, at, at + match[0].length);
      at += match[0].length - 1;
    } else put(scan, /[\r\n\t]/.test(unit) && !preformatted ? ' ' : unit, at, at + 1);
  }
}

/** A start tag that ends at `at`. */
export function openElement(scan: HtmlScan, name: string, at: number): void {
  if (cellElements.has(name)) put(scan, '\t', at, at);
  else if (blockElements.has(name)) put(scan, '\n', at, at);
  if (tracedElements.has(name) && scan.open.length < deepest) scan.open.push({ name, at: scan.text.length });
}

/** Line breaks inside a cell of a table are spaces; a column of the page's layout ends the line. */
function closeCell(scan: HtmlScan, from: number, at: number): void {
  const content = scan.text.slice(from, from + longestCell + 1);
  const column = content.length > longestCell || (content.length > longestLines && content.includes('\n'));
  if (column) put(scan, '\n', at, at);
  else for (let i = from; i < scan.text.length; i++) if (scan.text[i] === '\n') scan.text[i] = ' ';
}

/** An end tag that begins at `at`. */
export function closeElement(scan: HtmlScan, name: string, at: number): void {
  if (blockElements.has(name)) put(scan, '\n', at, at);
  const index = scan.open.findLastIndex((element) => element.name === name);
  const opened = scan.open[index];
  if (!opened) return;
  scan.open.splice(index, 1);
  const span = { start: opened.at, end: scan.text.length };
  if (cellElements.has(name)) closeCell(scan, opened.at, at);
  else if (name === 'a') scan.links.push({ start: scan.starts[span.start] ?? at, end: at });
  else if (name !== 'pre') scan.titles.push({ name, span });
}
