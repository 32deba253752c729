/** Plain text and Markdown to a page. */
import { edit, type MappedText, replaceMatches, slice, verbatim } from '../../clean/mapped-text.ts';
import type { Page, PageMeta } from './page.ts';

/** ---\ntitle: …\n--- at the head of a Markdown file. */
function frontMatterEnd(text: string): number {
  if (!/^\ufeff?---\r?\n/.test(text)) return 0;
  const end = text.slice(0, 4000).search(/\r?\n---[ \t]*\r?\n/);
  return end < 0 ? 0 : text.indexOf('---', end + 1) + 3;
}

/** Names of the fields of a front matter, by the fact they state. */
const fields = {
  publisher: 'source|publisher|来源',
  published: 'date|published|日期|发布时间',
  author: 'author|作者',
  url: 'url|link|链接',
} as const;

function frontMeta(text: string): PageMeta {
  const found = Object.entries(fields).flatMap(([fact, names]) => {
    const line = new RegExp(`^(?:${names})[ \\t]*:[ \\t]*["']?([^\\r\\n"']{1,200})`, 'im').exec(text);
    const value = line?.[1]?.trim();
    return value ? [[fact, value]] : [];
  });
  return Object.fromEntries(found);
}

/** The mapped `title:` of the front matter. */
function frontTitle(source: MappedText): readonly MappedText[] {
  const match = /^(title|标题)[ \t]*:[ \t]*["']?/im.exec(source.text);
  if (!match) return [];
  const start = match.index + match[0].length;
  const rest = /["']?(?<![ \t])[ \t]*(?:\r?\n|$)/.exec(source.text.slice(start));
  return [slice(source, start, start + (rest?.index ?? 0))];
}

/** Heading, quotation, emphasis and rule marks of Markdown (## 一、总体情况, **重点**); an item keeps a mark that print has as well. */
function stripMarkdown(source: MappedText): MappedText {
  const printed = replaceMatches(source, /^[ \t]{0,6}[-*+][ \t]+(?=\p{Script=Han})/gmu, () => '●');
  const bare = replaceMatches(
    printed,
    /^[ \t]{0,3}(?:#{1,6}[ \t]+|>[ \t]?|(?:[-*_][ \t]?){3,}$)/gm,
    () => '',
  );
  // masked digits (**亿元) have no closing mark of their own line and stay
  return replaceMatches(bare, /\*\*([^*\n]{1,300})\*\*|`([^`\n]{1,100})`/g, (match) => match[1] ?? match[2]);
}

/** A plain text file as it stands. */
export function readPlain(raw: string): Page {
  return { visible: verbatim(raw), links: [], titles: [], meta: {} };
}

/** A Markdown file without its marks. */
export function readMarkdown(raw: string): Page {
  const whole = verbatim(raw);
  const end = frontMatterEnd(raw);
  const front = slice(whole, 0, end);
  const body = edit(whole, end > 0 ? [{ start: 0, end, text: '' }] : []);
  return {
    visible: stripMarkdown(body),
    links: [],
    titles: frontTitle(front),
    meta: frontMeta(front.text),
  };
}
