/** What the head of an HTML page says about the page. */
import type { PageMeta } from './page.ts';

const attribute = /([a-zA-Z:-]{1,30})\s{0,5}=\s{0,5}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'>]{1,500}))/g;

/** Names in lower case to values as written. */
function readAttributes(tag: string): Readonly<Record<string, string | undefined>> {
  const given: Record<string, string> = {};
  for (const match of tag.matchAll(attribute))
    given[(match[1] ?? '').toLowerCase()] = match[2] ?? match[3] ?? match[4] ?? '';
  return given;
}

/** Notes what a tag states: <meta name="PubDate" content="…">, <link rel="canonical" href="…">. */
export function noteMeta(meta: Record<string, string>, name: string, tag: string): void {
  const given = readAttributes(tag);
  const key = (given.name ?? given.property ?? given.itemprop ?? '').toLowerCase();
  if (name === 'meta' && key && given.content) meta[key] ??= given.content;
  if (name === 'link' && given.rel === 'canonical' && given.href) meta.canonical ??= given.href;
}

/** Names of meta elements, the surest first. */
const keys = {
  publisher: ['contentsource', 'source', 'article:source', 'og:article:source'],
  published: ['article:published_time', 'pubdate', 'publishdate', 'publish_time', 'datepublished'],
  author: ['author', 'article:author'],
  url: ['canonical', 'og:url', 'url'],
  site: ['sitename', 'og:site_name', 'application-name'],
} as const;

/** The facts among the noted meta elements. */
export function pageMeta(noted: Readonly<Record<string, string>>): PageMeta {
  const found = Object.entries(keys).flatMap(([fact, names]) => {
    const value = names.map((name) => noted[name]?.trim()).find((text) => text);
    return value ? [[fact, value]] : [];
  });
  return Object.fromEntries(found);
}
