/** Telegram's HTML grammar as its server reads it (td, MessageEntity.cpp): strict about tags, lenient about `&`. */

export interface Entity {
  readonly type: string;
  /** UTF-16 code units. */
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
}

export type Parsed =
  | { readonly text: string; readonly entities: readonly Entity[] }
  | { readonly error: string };

const TYPES: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  pre: 'pre',
  a: 'text_link',
  blockquote: 'blockquote',
  'tg-spoiler': 'spoiler',
};
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const TAG = /^<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[a-zA-Z-]+(?:="[^"<>]*")?)*)\s*>/;

/** The text and its entities, or what Telegram says when it cannot read it. */
export function parseHtml(html: string): Parsed {
  const open: { name: string; offset: number; url: string | undefined }[] = [];
  const entities: Entity[] = [];
  let text = '';
  for (let at = 0; at < html.length; ) {
    if (html[at] !== '<') {
      const [char, length] = character(html, at);
      text += char;
      at += length;
      continue;
    }
    const [tag, slash, rawName = '', attributes = ''] = TAG.exec(html.slice(at, at + 4096)) ?? [];
    const name = rawName.toLowerCase();
    const where = `at byte offset ${Buffer.byteLength(html.slice(0, at))}`;
    if (tag === undefined) return { error: `Unclosed start tag ${where}` };
    if (!(name in TYPES)) return { error: `Unsupported start tag "${name}" ${where}` };
    if (slash === '') {
      open.push({ name, offset: text.length, url: /href="([^"]*)"/.exec(attributes)?.[1] });
    } else {
      const last = open.pop();
      if (last?.name !== name)
        return { error: `Unmatched end tag ${where}, expected "</${last?.name ?? ''}>"` };
      const type = TYPES[name] as string;
      const entity = { type, offset: last.offset, length: text.length - last.offset };
      if (entity.length > 0)
        entities.push(last.url === undefined ? entity : { ...entity, url: decoded(last.url) });
    }
    at += tag.length;
  }
  return open.length > 0
    ? { error: `Can't find end tag corresponding to start tag "${open.at(-1)?.name}"` }
    : { text, entities };
}

/** One character of the text and how much of the HTML it takes. An entity it does not know stays as it is. */
function character(html: string, at: number): [string, number] {
  const [whole, name = ''] =
    html[at] === '&' ? (/^&(lt|gt|amp|quot);/.exec(html.slice(at, at + 6)) ?? []) : [];
  return whole === undefined ? [html[at] ?? '', 1] : [NAMED[name] ?? '', whole.length];
}

function decoded(text: string): string {
  return text.replace(/&(lt|gt|amp|quot);/g, (_, name: string) => NAMED[name] ?? '');
}
