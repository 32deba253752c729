import type { Ask } from '../asking/asks.ts';
import { otherOccasion } from '../asking/occasions.ts';
import { pagesFor } from '../asking/places.ts';
import { toldTogether } from '../asking/together.ts';
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
export function answerOwnDay(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const { action, runs } = ask;
  if (action?.needed || runs.length === 0) return undefined;
  const named = pagesFor(ask, shelf, scope).filter(({ header }) => namesAll(runs, header));
  const isOther = otherOccasion(ask);
  return best(named.flatMap((page) => dayOf(page, isOther)));
}

/** When many were begun or signed at once, from the opening of the page whose header names the occasion: 什么时候集中开工的 of 云溪县第三批项目集中开工. */
export function answerDayTogether(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const told = toldTogether(ask.clause);
  if (told === undefined) return undefined;
  const named = pagesFor(ask, shelf, scope).filter(
    ({ header }) => namesAll(ask.runs, header) && told.test(header),
  );
  const isOther = otherOccasion(ask);
  return best(named.flatMap((page) => dayOf(page, isOther, told)));
}

/** The day of the opening; the sentence that tells of `told` stands beside it. */
function dayOf({ lines }: Page, isOther: (line: Line) => boolean, toldOf?: RegExp): WordAnswer[] {
  const told = lines.filter((line) => !line.headline && !isOther(line));
  const opening = told.slice(0, LEAD_LINES);
  const dated = opening.flatMap((line) => {
    const days = datesIn(line.text).filter(({ text }) => A_DAY.test(text));
    return days.slice(0, 1).map(({ text }) => ({ line, text }));
  });
  return dated.slice(0, 1).map(({ line, text }) => {
    const teller =
      toldOf?.test(line.text) === false ? told.find((other) => toldOf.test(other.text)) : undefined;
    const evidence = teller === undefined ? evidenceOf(line) : evidenceOf(line, teller);
    return { kind: 'when', headline: text, evidence, confidence: 0.5 };
  });
}
