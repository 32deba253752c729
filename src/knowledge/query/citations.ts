import type { Article, Citation, Sentence } from '../types.ts';
import { citationOf } from './shown.ts';

/** Collects the citations of an answer; a sentence is listed once. */
export interface CitationList {
  /** Index of the sentence's citation. */
  cite(article: Article, sentence: Sentence): number;
  readonly list: readonly Citation[];
}

export function citationList(): CitationList {
  const list: Citation[] = [];
  const seen = new Map<string, number>();
  return {
    list,
    cite(article, sentence) {
      const key = `${article.document}#${sentence.start}`;
      const known = seen.get(key);
      if (known !== undefined) return known;
      seen.set(key, list.length);
      list.push(citationOf(article, sentence));
      return list.length - 1;
    },
  };
}
