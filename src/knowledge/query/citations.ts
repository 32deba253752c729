import type { Fact } from '../facts/fact.ts';
import type { Article, Citation, Sentence } from '../types.ts';
import { citationOf, toldBy } from './shown.ts';

/** Collects the citations of an answer; a sentence is listed once. */
export interface CitationList {
  /** Index of the sentence's citation. */
  cite(article: Article, sentence: Sentence): number;
  /** Index of the sentence that tells a fact's figure: of a corrected one, the correction. */
  citeFact(fact: Fact): number;
  readonly list: readonly Citation[];
}

/** `first` stay as they are, with their places in the list. */
export function citationList(first: readonly Citation[] = []): CitationList {
  const list = [...first];
  const seen = new Map(list.map((citation, index) => [keyOf(citation), index]));
  const cite: CitationList['cite'] = (article, sentence) => {
    const citation = citationOf(article, sentence);
    const known = seen.get(keyOf(citation));
    if (known !== undefined) return known;
    seen.set(keyOf(citation), list.length);
    list.push(citation);
    return list.length - 1;
  };
  const citeFact: CitationList['citeFact'] = (fact) => {
    const { article, sentence } = toldBy(fact);
    return cite(article, sentence);
  };
  return { list, cite, citeFact };
}

const keyOf = ({ document, start }: Citation): string => `${document}#${start}`;
