import type { Ask } from '../asking/asks.ts';
import { otherOccasion } from '../asking/occasions.ts';
import { isAboutAll } from '../asking/places.ts';
import { namesAll } from '../coverage.ts';
import { best } from '../ranking.ts';
import { datesIn } from '../reading/dates.ts';
import { evidenceOf, type Line, type Page } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope, WordAnswer } from '../types.ts';

/** News says in its first sentences when what its headline names took place. */
const LEAD_LINES = 2;
const A_DAY = /\d日/u;

/** When a gathering took place that a page's header names whole, from the day its opening names. */
export function answerOwnDay(ask: Ask, shelf: Shelf, { documents }: Scope): WordAnswer | undefined {
  const { action, runs } = ask;
  if (action?.needed) return undefined;
  const pages = shelf.pages.filter(({ article }) => documents?.has(article.document) ?? true);
  const named = pages.filter((page) => isAboutAll(page, ask.places) && runs.length > 0);
  const isOther = otherOccasion(ask);
  return best(named.filter(({ header }) => namesAll(runs, header)).flatMap((page) => dayOf(page, isOther)));
}

function dayOf({ lines }: Page, isOther: (line: Line) => boolean): WordAnswer[] {
  const told = lines.filter((line) => !line.headline && !isOther(line));
  const opening = told.slice(0, LEAD_LINES);
  const dated = opening.flatMap((line) => {
    const days = datesIn(line.text).filter(({ text }) => A_DAY.test(text));
    return days.slice(0, 1).map(({ text }) => ({ line, text }));
  });
  return dated.slice(0, 1).map(({ line, text }) => {
    return { kind: 'when', headline: text, evidence: evidenceOf(line), confidence: 0.5 };
  });
}
