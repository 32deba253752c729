import { readArticle } from '../../src/knowledge/article/index.ts';
import type { Article, Block, Sentence } from '../../src/knowledge/types.ts';

interface PageSource {
  readonly document: string;
  readonly title: string;
  readonly publisher: string;
  /** YYYY-MM-DD */
  readonly publishedOn?: string;
  readonly paragraphs: readonly string[];
}

/** An article as the reader gives it, from plain paragraphs. */
export function articleOf({ paragraphs, ...page }: PageSource): Article {
  const { title } = page;
  const text = [title, ...paragraphs].join('\n');
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let start = 0;
  for (const [at, line] of [title, ...paragraphs].entries()) {
    blocks.push({ kind: at === 0 ? 'headline' : 'paragraph', start, end: start + line.length });
    for (const match of line.matchAll(/[^。！？；]+[。！？；]?[”）]?/gu)) {
      sentences.push({ block: at, start: start + match.index, end: start + match.index + match[0].length });
    }
    start += line.length + 1;
  }
  return { ...page, raw: text, text, blocks, sentences, tables: [], toRaw: (span) => span };
}

/** An article read from a page as it was fetched; throws when the page is left out. */
export function articleRead(document: string, page: string): Article {
  const article = readArticle(document, new TextEncoder().encode(page));
  if ('rejected' in article) throw new Error(article.rejected);
  return article;
}
