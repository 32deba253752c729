import type { Mention, Span } from '../types.ts';

type WithoutSpan<M> = M extends Mention ? Omit<M, 'start' | 'end' | 'rule'> : never;

/** What a rule makes of a match: a mention without its place. */
export type Reading = WithoutSpan<Mention>;

/** Named groups of a match; an optional group that took no part is undefined. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** Where a match stands. `today` (YYYY-MM-DD) is the reference date for words such as 今年 or a bare 3月9日. */
export interface Place extends Span {
  readonly text: string;
  readonly today: string;
}

/** One way to write something, and how it is read. */
export interface Rule {
  /** dimension/what: money/unit. Shown by explain, counted by the corpus check. */
  readonly name: string;
  /** Flags `gu` or `g`; named groups only; linear time. Look-arounds may look beyond the mention. */
  readonly pattern: RegExp;
  /** Undefined declines the match. `end` when the mention ends elsewhere than the match. */
  readonly read: (groups: Groups, place: Place) => (Reading & { readonly end?: number }) | undefined;
}

/** One kind of thing that texts mention, with all its rules. */
export interface Dimension {
  readonly name: string;
  readonly rules: readonly Rule[];
  /** Words that only look like one (三元区): a match that begins in one, or ends inside one, is dropped. */
  readonly guards?: readonly string[];
}

/** A phrase book: the value first, then every way to say it. `value` is compared with the mention's reading. */
export interface Corpus {
  readonly examples: readonly { readonly value: Reading; readonly texts: readonly string[] }[];
  /** The dimension must find nothing in these. */
  readonly negatives: readonly string[];
  /** Not read yet: must stay silent, never wrong. */
  readonly gaps?: readonly string[];
}

/** Everything one dimension reads in a text, sorted by start, no two on one character. */
export function findIn(dimension: Dimension, text: string, today: string): Mention[] {
  const found = dimension.rules.flatMap((rule) => matchesOf(rule, text, today));
  const guards = dimension.guards ?? [];
  return longestFirst(
    guards.length === 0 ? found : found.filter((mention) => !isGuarded(mention, text, guards)),
  );
}

/** Keeps the longest of overlapping mentions (the earlier in the list when equally long), sorted by start. */
export function longestFirst(mentions: readonly Mention[]): Mention[] {
  // A sort is stable: at the same start the longer comes first, then the earlier in the list.
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  for (const mention of sorted) {
    while (kept.length > 0) {
      const last = kept[kept.length - 1] as Mention;
      if (!overlap(last, mention) || length(last) >= length(mention)) break;
      kept.pop();
    }
    const last = kept[kept.length - 1];
    if (last === undefined || !overlap(last, mention)) kept.push(mention);
  }
  return kept;
}

/** The last span that starts at or before a position; the spans are sorted and free of overlaps. */
export function spanAt(spans: readonly Span[], position: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start <= position) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function matchesOf(rule: Rule, text: string, today: string): Mention[] {
  const { pattern } = rule;
  pattern.lastIndex = 0;
  const found: Mention[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const place = { text, today, start: match.index, end: match.index + match[0].length };
    const reading = rule.read(match.groups ?? {}, place);
    // A declined match may hide a shorter one that starts inside it.
    pattern.lastIndex =
      reading === undefined ? place.start + 1 : Math.max(reading.end ?? place.end, place.start + 1);
    if (reading !== undefined)
      found.push({ ...reading, start: place.start, end: reading.end ?? place.end, rule: rule.name });
  }
  return found;
}

/** 三元区 guards 三元, but 两千家 and 十二次 hold their guards 千家 and 二次 as parts of a longer numeral. */
function isGuarded({ start, end }: Span, text: string, guards: readonly string[]): boolean {
  // Only the words around a mention are searched: guards are many and mentions few.
  const from = Math.max(0, start - GUARD_REACH);
  for (const { index, 0: word } of text.slice(from, end + GUARD_REACH).matchAll(guardPattern(guards))) {
    const guard = { start: from + index, end: from + index + word.length };
    if (overlap(guard, { start, end }) && (start >= guard.start || end < guard.end)) return true;
  }
  return false;
}

/** Longest guard. */
const GUARD_REACH = 8;
/** Compiled once per list of words. */
const guardPatterns = new WeakMap<readonly string[], RegExp>();

function guardPattern(words: readonly string[]): RegExp {
  const pattern = guardPatterns.get(words) ?? new RegExp(words.join('|'), 'gu');
  guardPatterns.set(words, pattern);
  return pattern;
}

function length(span: Span): number {
  return span.end - span.start;
}
