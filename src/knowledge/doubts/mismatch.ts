import type { Fact } from '../facts/fact.ts';
import type { ArticleDoubt } from '../types.ts';

/** Figures of one article that do not meet: what it states, and what its other figures make of that. */
export interface Mismatch {
  readonly kind: ArticleDoubt['kind'];
  /** The total or the percentage. */
  readonly stated: Fact;
  /** The parts in text order; the numerator and the denominator; the figure and its change. */
  readonly from: readonly Fact[];
  /** What `from` makes: 23个, 97.2%. */
  readonly reckoned: string;
}

/** Both sides in the article's own figures: 分项11个、7个、5个相加，与总数24个不符. */
export function mismatchSides({ kind, stated, from }: Mismatch): string {
  const figures = from.map((fact) => fact.quantity.text);
  const told = stated.quantity.text;
  switch (kind) {
    case 'parts':
      return `分项${figures.join('、')}相加，与总数${told}不符`;
    case 'rate':
      return `${figures.join('与')}之比，与所写${told}不符`;
    case 'growth':
      return `${figures.join('比上期增减')}，与所写增减${told}不符`;
    default:
      return kind satisfies never;
  }
}

/** Both sides and what was reckoned. */
export const mismatchMessage = (mismatch: Mismatch): string =>
  `${mismatchSides(mismatch)}（算得${mismatch.reckoned}）`;
