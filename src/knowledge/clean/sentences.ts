/** Sentences end at 。！？； and at line ends, never inside quotation marks or brackets. */
import type { Span } from '../types.ts';

/** A quotation or bracket that is longer than this, or never closed, holds nothing together. */
const longestEnclosure = 400;

/** Nobody quotes a longer sentence as a proof: a run of words without a full stop is cut at its commas. */
const longestSentence = 1500;

const closerOf: Readonly<Record<string, string>> = {
  '“': '”',
  '（': '）',
  '(': ')',
  '《': '》',
  '【': '】',
  '〔': '〕',
};
const closers = new Set(Object.values(closerOf));
const terminal = /[。！？；]/;

interface Enclosure extends Span {
  readonly opener: string;
}

/** Every closed pair of quotation marks and brackets, in the order they close. */
function enclosures(text: string): Enclosure[] {
  const open: { mark: string; at: number }[] = [];
  const found: Enclosure[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (closerOf[mark]) open.push({ mark, at });
    if (!closers.has(mark)) continue;
    const depth = open.findLastIndex((opened) => closerOf[opened.mark] === mark);
    if (depth < 0 || open.length - depth > 20) continue;
    const opener = open[depth];
    open.length = depth;
    if (opener) found.push({ start: opener.at, end: at + 1, opener: opener.mark });
  }
  return found;
}

/** Marks the positions inside an enclosure short enough to be believed. */
function guarded(text: string, pairs: readonly Enclosure[]): Uint8Array {
  const inside = new Uint8Array(text.length);
  for (const { start, end } of pairs) if (end - start <= longestEnclosure) inside.fill(1, start + 1, end - 1);
  return inside;
}

/** Closing marks of a speech that is a sentence of its own: 他说：“……。” */
function speechEnds(text: string, pairs: readonly Enclosure[]): Set<number> {
  const ends = pairs.filter(
    ({ start, end, opener }) =>
      opener === '“' && /[：:]/.test(text[start - 1] ?? '') && terminal.test(text[end - 2] ?? ''),
  );
  return new Set(ends.map(({ end }) => end - 1));
}

/** Cuts white space off a span; undefined when nothing is left. */
function trimmed(text: string, start: number, end: number): Span | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : undefined;
}

/** The sentences of one paragraph, as spans into it. */
export function sentenceSpans(text: string): readonly Span[] {
  const pairs = enclosures(text);
  const inside = guarded(text, pairs);
  const ends = speechEnds(text, pairs);
  const spans: Span[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const overlong = at - from >= longestSentence && /[，、,\s]/.test(text[at] ?? '');
    const ending = terminal.test(text[at] ?? '') || ends.has(at) || overlong;
    const closes = ending && inside[at] === 0;
    if (!closes || terminal.test(text[at + 1] ?? '')) continue;
    // a bracketed source or a closing mark behind the full stop belongs to the sentence before it
    const end = /[”’]/.test(text[at + 1] ?? '') ? at + 2 : at + 1;
    if (end <= from) continue;
    const span = trimmed(text, from, end);
    if (span) spans.push(span);
    from = end;
  }
  const rest = trimmed(text, from, text.length);
  return rest ? [...spans, rest] : spans;
}
