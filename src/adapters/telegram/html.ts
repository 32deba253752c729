/** Styled text and the two forms Telegram takes it in: its HTML mode, and plain text. */

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  /** http(s) only; anything else is shown as text without a link. */
  readonly href?: string | undefined;
}

/** One line or longer stretch of a message; an empty one is a blank line. Paragraphs are joined by `\n`. */
export interface Paragraph {
  readonly runs: readonly Run[];
  /** Shown as a quotation: the sentence of a source. */
  readonly quote?: boolean;
}

// Control characters but tab and line feed, and the bidi marks that reorder what follows them (U+202E …).
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be removed
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** A longer address is no link a person was meant to follow. */
const MAX_LINK = 2048;

// Telegram makes a mention of any @name and rings that person; a word joiner after the @ prevents it. office@xx.gov.cn stays.
const MENTION = /(?<![\w.+-])@(?=\w)/g; // @zhang_san

/** Text of any origin made safe to send: well-formed, no control characters, no bidi overrides, nobody mentioned. */
export function safeText(text: string): string {
  return text.replace(INVISIBLE, '').replace(LONE_SURROGATE, '\uFFFD').replace(MENTION, '@\u2060');
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
  return href !== undefined && isWebLink(href) ? `<a href="${escapeAttribute(href)}">${styled}</a>` : styled;
}

function isWebLink(href: string): boolean {
  return href.length <= MAX_LINK && /^https?:\/\//i.test(href);
}

/** Escapes the only three characters that Telegram's HTML mode reserves. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeHtml(text).replaceAll('"', '&quot;');
}
