import type { Citation, Span } from '../../../bot/index.ts';

/** The evidence page of an article: /articles/2024/%E4%B8%80%E6%89%B9.txt */
export function articlePath(document: string): string {
  return `/articles/${encodedPath(document)}`;
}

/** The untouched text of an article's file. */
export function rawPath(document: string, cited?: Span): string {
  return `/raw/${encodedPath(document)}${cited ? `?start=${cited.start}&end=${cited.end}#cited` : ''}`;
}

/** The evidence page with one stretch marked and the others of the same article a step away. */
export function evidencePath(document: string, cited: Span, all: readonly Span[]): string {
  const steps = all.length > 1 ? all.map(({ start, end }) => `&c=${start}-${end}`).join('') : '';
  return `${articlePath(document)}?start=${cited.start}&end=${cited.end}${steps}#cited`;
}

/** The evidence page of one citation of an answer. */
export function citationPath(citation: Citation, all: readonly Citation[]): string {
  const sameArticle = all.filter(({ document }) => document === citation.document);
  return evidencePath(citation.document, citation, sameArticle);
}

/** A link out of the page, or nothing unless it is http(s); mixed-script hosts come out in punycode. */
export function outwardLink(url: string | undefined): URL | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed : undefined;
}

function encodedPath(document: string): string {
  return document.split('/').map(encodeURIComponent).join('/');
}
