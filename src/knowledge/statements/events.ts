import type { Ask } from './asks.ts';
import { continuesDay, datesIn } from './dates.ts';
import { findPlace } from './event-places.ts';
import { type Ground, groundsFor } from './grounds.ts';
import { before, evidenceOf, type Line } from './pages.ts';
import { best } from './ranking.ts';
import type { Shelf } from './shelf.ts';
import { ACTIONS, type Action } from './tables/actions.ts';
import type { Scope, WordAnswer } from './types.ts';

/** An event is a sentence's own when the sentence holds this share of what is asked about. */
const ENOUGH = 0.55;
/** With what the page's header says, its own share may be smaller. */
const OWN = 0.3;
/** A date after the word belongs to it only this close: 竣工日期为2023年6月. */
const AFTER = 8;

interface Found {
  readonly words: string;
  readonly lines: readonly Line[];
}

/** When an event happened or is planned: the date of its own sentence, never the page's date. */
export function answerWhen(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  return answerEvent(ask, shelf, scope, findDate);
}

/** Where an event happened or a project stands. */
export function answerWhere(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  return answerEvent(ask, shelf, scope, findPlace);
}

type Find = (line: Line, ask: Ask) => Found | undefined;

function answerEvent(ask: Ask, shelf: Shelf, scope: Scope, find: Find): WordAnswer | undefined {
  const grounds = groundsFor(ask, ask.runs, shelf, scope).filter(
    ({ own, near }) => own >= OWN && near >= ENOUGH,
  );
  return best(grounds.flatMap((ground) => rate(ground, ask, find) ?? []));
}

function rate({ line, own, near }: Ground, ask: Ask, find: Find): WordAnswer | undefined {
  const found = find(line, ask);
  if (found === undefined) return undefined;
  const kind = find === findPlace ? 'where' : 'when';
  return {
    kind,
    headline: found.words,
    evidence: evidenceOf(...found.lines),
    confidence: 0.2 + 0.5 * own + 0.3 * near,
  };
}

function findDate(line: Line, ask: Ask): Found | undefined {
  const { action } = ask;
  const own = action === undefined ? anyDate(line) : dateOf(line.text, action, ask.question);
  if (own !== undefined) return { words: own, lines: [line] };
  if (action?.needed !== false || datesIn(line.text).length > 0) return undefined;
  return earlierDate(line);
}

/** The date of the event's word: the nearest before it with no other event between, or one right after it. */
function dateOf(text: string, action: Action, question: string): string | undefined {
  // 2020年第三季度签约仪式是哪天: what the question itself dates is no answer.
  const dates = datesIn(text).filter((date) => !question.includes(date.text));
  for (const word of action.told) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const earlier = dates.filter(({ end }) => end <= at).at(-1);
      if (earlier !== undefined && !otherEvent(text.slice(earlier.end, at), action))
        return withWord(text, earlier, at + word.length);
      const later = dates.find(({ start }) => start >= at && start - at - word.length <= AFTER);
      if (later !== undefined && /时间|日期|于|定在/u.test(text.slice(at, later.start))) return later.text;
    }
  }
  return action.needed ? undefined : dates[0]?.text;
}

/** 预计5月初开工 is kept whole when nothing stands between; else the date alone. */
function withWord(
  text: string,
  date: { readonly start: number; readonly end: number; readonly text: string },
  end: number,
): string {
  return end - date.end <= 6 ? text.slice(date.start, end) : date.text;
}

/** Whether another event claims the date: 5月开工，明年完工 does not end in May. */
function otherEvent(between: string, action: Action): boolean {
  return ACTIONS.some(
    (other) =>
      other !== action && other.needed && action.needed && other.told.some((word) => between.includes(word)),
  );
}

function anyDate(line: Line): string | undefined {
  const dates = datesIn(line.text);
  return dates.length === 1 ? dates[0]?.text : undefined;
}

/** 收听收看后，还举行…: the day stands in a sentence before. */
function earlierDate(line: Line): Found | undefined {
  const same = before(line, 3).find(({ text }) => datesIn(text).length > 0);
  const day = same ?? (continuesDay(line.text) ? lastDated(line) : undefined);
  const words = day === undefined ? undefined : datesIn(day.text).at(0)?.text;
  return day === undefined || words === undefined ? undefined : { words, lines: [day, line] };
}

function lastDated(line: Line): Line | undefined {
  return line.page.lines
    .slice(0, line.at)
    .findLast(({ text, headline }) => !headline && datesIn(text).length > 0);
}
