/** HTML made here and nowhere else, so that the text of an article or a user never becomes markup. */

const made = Symbol('markup');

/** Text that is safe to send as HTML. The symbol stays in this file: only `html` makes one. */
export interface Markup {
  readonly [made]: string;
}

type Part = Markup | readonly Markup[] | string | number | undefined;

/** A template whose parts are cleaned and escaped, save those that `html` made. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { [made]: strings.reduce((out, string, index) => out + written(parts[index - 1]) + string) };
}

/** Left out of a page. */
export const nothing: Markup = html``;

/** The HTML text itself, for a response body. */
export function toHtml(markup: Markup): string {
  return markup[made];
}

function written(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(shown(String(part)));
  return made in part ? part[made] : part.map(toHtml).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/**
 * Text without what deceives the eye: direction overrides and other invisible characters (CVE-2021-42574),
 * control characters, halves of surrogate pairs, more than three combining marks on a letter.
 */
export function shown(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '') // 总投资<U+202E>元亿9
    .replace(/(?![\n\t])\p{Cc}/gu, '') // ESC[2J
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1'); // z̷̢̛̻
}
