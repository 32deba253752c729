import { type Fact, toldSoFar } from '../../../../facts/fact.ts';

/** What is told of a figure at its place: its clause, the list it is of, its heading. */
export const toldBeside = ({ subject, owner = '', layers }: Fact): string =>
  `${subject} ${owner} ${layers.own} ${layers.head} ${layers.list} ${layers.heading}`;

/** The paragraph as far as the figure. */
export function paragraphSoFar({ article, sentence, span }: Fact): string {
  const start = article.blocks[sentence.block]?.start ?? sentence.start;
  return article.text.slice(start, span.end);
}

/** What is told of a figure where it stands and before, the headline and the sentence before with it. */
export const toldAround = (fact: Fact): string =>
  `${fact.article.title} ${toldBeside(fact)} ${fact.layers.before} ${paragraphSoFar(fact)} ${toldSoFar(fact)}`;

/** The paragraph before. */
export function paragraphBefore({ article, sentence }: Fact): string {
  const { start = 0, end = 0 } = article.blocks[sentence.block - 1] ?? {};
  return article.text.slice(start, end);
}

/** The rest of the figure's clause. */
export const restOfClause = ({ article, sentence, span }: Fact): string =>
  article.text.slice(span.end, sentence.end).split(/[，。；]/, 1)[0] ?? '';
