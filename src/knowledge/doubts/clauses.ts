import type { Fact } from '../facts/fact.ts';
import type { Article } from '../types.ts';

/** From the beginning of its clause to the figure. */
export const clauseBefore = ({ text }: Article, { span, sentence }: Fact): string =>
  text
    .slice(sentence.start, span.start)
    .split(/[，。；]/)
    .at(-1) as string;

/** What stands between two figures. */
export const wordsBetween = ({ text }: Article, first: Fact, second: Fact): string =>
  text.slice(first.span.end, second.span.start);

/** A figure that was neither rounded in words, nor a range, nor a change, nor in a headline. */
export const isPlain = ({ role, quantity, headline }: Fact): boolean =>
  role === 'level' && quantity.bound === 'exact' && quantity.upper === undefined && !headline;

/** Year in which the stretch of a figure begins: 2021. */
export const yearOf = ({ period }: Fact): string | undefined => period?.value.from.slice(0, 4);
