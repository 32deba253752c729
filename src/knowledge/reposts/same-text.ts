/** Do two pages print one text? A later edition with other figures does not, nor does a correction. */
import { overlap, pairsOf } from '../clean/likeness.ts';
import { hasFigure, type Print, weightOf, withoutFigures } from './clauses.ts';

/** Letters a text has at least. */
const LEAST = 16;
/** Share of the shorter page, and of its figures, that the longer one must have. */
const MOST_OF_IT = 0.6;
/** Share of the figures that may be told with other digits: a slip of the pen, not a new edition. */
const SLIPS = 0.1;
/** A page so much shorter prints an excerpt. */
const EXCERPT = 0.6;
const CORRECTS = /更正|勘误|订正/;

/** True for a text and its repost, rewritten a little, damaged or shortened. */
export function printSameText(a: Print, b: Print): boolean {
  const [short, long] = a.weight <= b.weight ? [a, b] : [b, a];
  if (short.weight < LEAST || isOtherEdition(short, long)) return false;
  const figures = [...short.clauses].filter(hasFigure);
  if (shareIn(short.clauses, long) < MOST_OF_IT || shareIn(figures, long) < MOST_OF_IT) return false;
  return updatedIn(figures, long) <= SLIPS * figures.length && isAbout(long, short);
}

/** 1—5月 and 1—6月 in the headline, or a correction of the other. */
function isOtherEdition({ article: a }: Print, { article: b }: Print): boolean {
  if (CORRECTS.test(a.title) !== CORRECTS.test(b.title)) return true;
  return a.title !== b.title && withoutFigures(a.title) === withoutFigures(b.title);
}

/** How much of some clauses, by weight, a page has; all of nothing. */
function shareIn(clauses: Iterable<string>, { clauses: there }: Print): number {
  const all = [...clauses];
  return all.length === 0 ? 1 : weightOf(all.filter((clause) => there.has(clause))) / weightOf(all);
}

/** How many of the clauses a page has with other figures. */
function updatedIn(figures: readonly string[], { clauses }: Print): number {
  const lines = new Set([...clauses].filter(hasFigure).map(withoutFigures));
  return figures.filter((clause) => !clauses.has(clause) && lines.has(withoutFigures(clause))).length;
}

/** The whole of an excerpt is about the same; a round-up that prints it among others is not. */
function isAbout(long: Print, short: Print): boolean {
  if (short.weight >= EXCERPT * long.weight) return true;
  return overlap(long.article.title, pairsOf(`${short.article.title}\n${short.article.text}`)) >= 0.5;
}
