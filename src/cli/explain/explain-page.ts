import { findMentions, isDated, leftoverDigits } from '../../knowledge/extract/index.ts';
import { assembleFacts } from '../../knowledge/facts/assemble.ts';
import { referenceDate } from '../../knowledge/facts/slots/reference-date.ts';
import type { Article } from '../../knowledge/index.ts';
import { factLine } from './fact-line.ts';
import { cellLine, leftoverLine, mentionLine } from './mention-line.ts';

interface Line {
  /** Where in the cleaned text it belongs. */
  readonly at: number;
  readonly words: string;
}

/** A page sentence by sentence, beneath each what was read in it and the facts made of that. */
export function explainPage(article: Article): readonly string[] {
  const { text, sentences } = article;
  const today = referenceDate(article);
  const mentions = findMentions(text, { today });
  const { facts } = assembleFacts(article, 0);
  const cells = facts.filter(
    ({ span }) => !mentions.some(({ start, end }) => start < span.end && span.start < end),
  );
  const left = leftoverDigits(text, mentions).filter(
    ({ start, end }) => !cells.some(({ span }) => start < span.end && span.start < end),
  );
  const lines: Line[] = [
    ...sentences.map(({ start, end }) => ({ at: start, words: text.slice(start, end) })),
    ...mentions.map((mention) => ({ at: mention.start, words: `  ${mentionLine(mention, text)}` })),
    ...cells.map(({ span, quantity }) => ({ at: span.start, words: `  ${cellLine(span, quantity, text)}` })),
    ...facts.map((fact) => ({ at: fact.span.start, words: `    ${factLine(fact)}` })),
    ...left.map((span) => ({ at: span.start, words: `  ${leftoverLine(span, text)}` })),
  ];
  // The sort is stable: a sentence stays before its mentions, a mention before the fact made of it.
  return [
    `${article.publisher ?? 'publisher unknown'}, ${article.publishedOn ?? 'date unknown'}, ${isDated(today) ? `reckoned from ${today}` : 'year unknown'}`,
    ...lines.sort((a, b) => a.at - b.at).map(({ words }) => words),
    `${mentions.length} read, ${facts.length} facts, ${left.length} digit groups left over`,
  ];
}
