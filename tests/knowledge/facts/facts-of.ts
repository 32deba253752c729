import { assembleFacts } from '../../../src/knowledge/facts/assemble.ts';
import type { Fact } from '../../../src/knowledge/facts/fact.ts';
import { articleOf } from '../article-of.ts';

/** Where a sentence stands, when that matters. */
export interface Standing {
  readonly title?: string;
  readonly publishedOn?: string;
}

/** The page of some paragraphs: its facts, the headline's left out, and what the page is about. */
export function pageOf(
  paragraphs: readonly string[],
  { title = '项目建设情况', publishedOn }: Standing = {},
) {
  const article = articleOf({
    document: 'page.txt',
    title,
    publisher: '县融媒体中心',
    ...(publishedOn ? { publishedOn } : {}),
    paragraphs,
  });
  const { facts, page } = assembleFacts(article, 0);
  return { facts: facts.filter((fact) => !fact.headline), page };
}

/** The facts of one paragraph of a page of May 2024. */
export const factsOf = (paragraph: string, standing: Standing = {}): readonly Fact[] =>
  pageOf([paragraph], { publishedOn: '2024-05-20', ...standing }).facts;
