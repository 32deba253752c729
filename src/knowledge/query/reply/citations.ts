import { type Fact, isOfTable, ofWhat } from '../../facts/fact.ts';
import type { Article, Citation, Sentence, Span } from '../../types.ts';
import { citationOf, toldBy } from './shown.ts';

/** Collects the citations of an answer; a sentence is listed once. */
export interface CitationList {
  /** Index of the sentence's citation; of `figure`, where it is to prove one. */
  cite(article: Article, sentence: Sentence, figure?: Span): number;
  /** Index of the sentence that tells a fact's figure: of a corrected one, the correction. A table's row is listed with its header, a figure with the sentence that sizes what it is of. */
  citeFact(fact: Fact): number;
  readonly list: readonly Citation[];
}

/** `first` stay as they are, with their places in the list. */
export function citationList(first: readonly Citation[] = []): CitationList {
  const list = [...first];
  const seen = new Map(list.map((citation, index) => [keyOf(citation), index]));
  const cite: CitationList['cite'] = (article, sentence, figure) => {
    const citation = citationOf(article, sentence, figure);
    const known = seen.get(keyOf(citation));
    if (known !== undefined) return known;
    seen.set(keyOf(citation), list.length);
    list.push(citation);
    return list.length - 1;
  };
  const citeFact: CitationList['citeFact'] = (fact) => {
    const told = toldBy(fact);
    const at = cite(told.article, told.sentence, told.span);
    const above = headerAbove(told) ?? sizeTold(told, list[at]?.snippet ?? '');
    if (above !== undefined) cite(told.article, above);
    return at;
  };
  return { list, cite, citeFact };
}

/** 行业 项目个数 投资额: what the figures of a row stand for. */
function headerAbove(fact: Fact): Sentence | undefined {
  if (!isOfTable(fact)) return undefined;
  const { blocks, sentences, tables } = fact.article;
  const table = -fact.family - 1;
  const rows = tables[table]?.rows ?? [];
  const header = blocks.findIndex((block, at) => block.table === table && !rows.includes(at));
  return sentences.find(({ block }) => block === header);
}

/** 500万元以上 of 500万元以上项目, which an earlier sentence tells: it is shown, and so is to be proven. */
function sizeTold(fact: Fact, cited: string): Sentence | undefined {
  const size = /\d[\d.]*[万亿]?元?/.exec(ofWhat(fact))?.[0];
  if (size === undefined || cited.includes(size)) return undefined;
  const { sentences, text } = fact.article;
  return sentences.findLast(
    ({ start, end }) => start < fact.sentence.start && text.slice(start, end).includes(size),
  );
}

const keyOf = ({ document, start, end }: Citation): string => `${document}#${start}-${end}`;
