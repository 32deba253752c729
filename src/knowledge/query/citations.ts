import type { Article, Citation, Sentence } from '../types.ts';
import { citationOf } from './shown.ts';

/** Collects the citations of an answer; a sentence is listed once. */
export interface CitationList {
  /** Index of the sentence's citation. */
  cite(article: Article, sentence: Sentence): number;
  readonly list: readonly Citation[];
}

/** `first` stay as they are, with their places in the list. */
export function citationList(first: readonly Citation[] = []): CitationList {
  const list = [...first];
  const seen = new Map(list.map((citation, index) => [keyOf(citation), index]));
  return {
    list,
    cite(article, sentence) {
      const citation = citationOf(article, sentence);
      const known = seen.get(keyOf(citation));
      if (known !== undefined) return known;
      seen.set(keyOf(citation), list.length);
      list.push(citation);
      return list.length - 1;
    },
  };
}

const keyOf = ({ document, start }: Citation): string => `${document}#${start}`;
