/** Clauses whose figures are only there to be compared with or built upon. */
import type { Figure } from '../figure.ts';

/** 与2023年三季度的68个、157.3亿元|相比，; 在…已投资5亿元|的基础上，. */
const ENDS_ASIDE = /^[^，；。！？]{0,30}?(?:相比|相较|的?基础上)，/u;

/** True for a figure of such a clause: what it is of holds for no later figure. */
export const isAside = ({
  article: { text },
  context: { mention },
}: Pick<Figure, 'article' | 'context'>): boolean =>
  ENDS_ASIDE.test(text.slice(mention.end, mention.end + 40));

/** Where the clause of a figure begins, whatever figures stand before it there. */
export function clauseStart({ article: { text }, sentence, context: { mention } }: Figure): number {
  let at = mention.start;
  while (at > sentence.start && !/[，；。：]/.test(text[at - 1] as string)) at--;
  return at;
}
