/** Styled text and the two forms Telegram takes it in: its HTML mode, and plain text. */
import { isWebAddress, type Run } from '../../../delivery/runs.ts';
import { safeText } from '../../../delivery/safe-text.ts';

/** One line or longer stretch of a message; an empty one is a blank line. Paragraphs are joined by `\n`. */
export interface Paragraph {
  readonly runs: readonly Run[];
  /** Shown as a quotation: the sentence of a source. */
  readonly quote?: boolean;
}

/** A longer address is no link a person was meant to follow. */
const MAX_LINK = 2048;

// Telegram makes a mention of any @name and rings that person; a word joiner after the @ prevents it. office@xx.gov.cn stays.
const MENTION = /(?<![\w.+-])@(?=\w)/g; // @zhang_san

/** Text of any origin made safe to send, with nobody mentioned by it. */
export function quietText(text: string): string {
  return safeText(text).replace(MENTION, '@\u2060');
}

/** The paragraphs in Telegram's HTML mode; tags are balanced whatever the texts. */
export function toHtml(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(paragraphToHtml).join('\n');
}

/** The same without any formatting: what is left when entities are parsed, and the fallback. */
export function toPlain(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map((paragraph) => paragraph.runs.map((run) => run.text).join('')).join('\n');
}

function paragraphToHtml(paragraph: Paragraph): string {
  const inner = paragraph.runs.map(runToHtml).join('');
  return paragraph.quote ? `<blockquote>${inner}</blockquote>` : inner;
}

function runToHtml({ text, bold, href }: Run): string {
  const styled = bold ? `<b>${escapeHtml(text)}</b>` : escapeHtml(text);
  return isWebAddress(href, MAX_LINK) ? `<a href="${escapeAttribute(href)}">${styled}</a>` : styled;
}

/** Escapes the only three characters that Telegram's HTML mode reserves. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeHtml(text).replaceAll('"', '&quot;');
}
