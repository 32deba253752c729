import { overlap, pairsOf } from '../clean/likeness.ts';
import type { Article, Span } from '../types.ts';

/** Share of a sentence's pairs of letters that must be found again. */
const MOST = 0.7;
/** 206项, 31.5亿; the day or month a page speaks from is told in many ways. */
const FIGURE = /(?<!\d)\d{1,15}(?:\.\d{1,15})?(?!\d|\.\d|个?月|[年日时分])./g;

const wordsOf = ({ text }: Article, { start, end }: Span): string => text.slice(start, end);
const figuresOf = (text: string): readonly string[] => text.match(FIGURE) ?? [];

/** The sentences of one printing (their starts) that another has as well, with every figure and in its order. */
export function toldIn(article: Article, other: Article): ReadonlySet<number> {
  const paragraphs = other.blocks
    .map((block) => wordsOf(other, block))
    .map((text) => ({ pairs: pairsOf(text), figures: figuresOf(text) }));
  const told = article.sentences.filter((sentence) => {
    const words = wordsOf(article, sentence);
    const figures = figuresOf(words);
    return paragraphs.some(
      (paragraph) => isInOrder(figures, paragraph.figures) && overlap(words, paragraph.pairs) >= MOST,
    );
  });
  return new Set(told.map(({ start }) => start));
}

/** 省级5个、市级8个 is not told by 省级8个、市级5个. */
function isInOrder(figures: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const figure of all) if (figure === figures[at]) at++;
  return at === figures.length;
}
