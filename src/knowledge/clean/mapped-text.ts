/** Text whose every UTF-16 unit remembers the raw stretch it was made from. */
import type { Span } from '../types.ts';

/** A text that knows where in the raw file each of its units stands. */
export interface MappedText {
  readonly text: string;
  /** Raw offset where unit `i` of `text` begins; never decreases. */
  readonly starts: readonly number[];
  /** Raw offset just after unit `i` of `text`; never decreases. */
  readonly ends: readonly number[];
}

/** Nothing. */
export const emptyText: MappedText = { text: '', starts: [], ends: [] };

/** Puts `text` in the place of `[start, end)`. */
export interface Edit extends Span {
  readonly text: string;
}

/** The stretch `[start, end)` of `raw`, unchanged. */
export function verbatim(raw: string, start = 0, end = raw.length): MappedText {
  const length = end - start;
  return {
    text: raw.slice(start, end),
    starts: Array.from({ length }, (_, i) => start + i),
    ends: Array.from({ length }, (_, i) => start + i + 1),
  };
}

/** Applies edits (in order, not overlapping); a replacement of equal length keeps a unit-to-unit map. */
export function edit(source: MappedText, edits: readonly Edit[]): MappedText {
  if (edits.length === 0) return source;
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const copy = (from: number, to: number) => {
    pieces.push(source.text.slice(from, to));
    for (let i = from; i < to; i++) {
      starts.push(source.starts[i] ?? 0);
      ends.push(source.ends[i] ?? 0);
    }
  };
  let done = 0;
  for (const change of edits) {
    copy(done, change.start);
    pieces.push(change.text);
    const aligned = change.text.length === change.end - change.start;
    for (let i = 0; i < change.text.length; i++) {
      starts.push(source.starts[aligned ? change.start + i : change.start] ?? 0);
      ends.push(source.ends[aligned ? change.start + i : change.end - 1] ?? 0);
    }
    done = change.end;
  }
  copy(done, source.text.length);
  return { text: pieces.join(''), starts, ends };
}

/** Replaces every match of a global pattern; `replace` returning undefined leaves the match alone. */
export function replaceMatches(
  source: MappedText,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | undefined,
): MappedText {
  const edits: Edit[] = [];
  for (const match of source.text.matchAll(pattern)) {
    const text = replace(match);
    if (text !== undefined && text !== match[0])
      edits.push({ start: match.index, end: match.index + match[0].length, text });
  }
  return edit(source, edits);
}

/** The part `[start, end)` of a mapped text. */
export function slice(source: MappedText, start: number, end: number): MappedText {
  return {
    text: source.text.slice(start, end),
    starts: source.starts.slice(start, end),
    ends: source.ends.slice(start, end),
  };
}

/** Joins parts; the separator stands for the raw stretch between its neighbours. */
export function join(parts: readonly MappedText[], separator: string): MappedText {
  const starts: number[] = [];
  const ends: number[] = [];
  const first = parts.find((part) => part.starts.length > 0)?.starts[0] ?? 0; // the cells before it are empty
  parts.forEach((part, at) => {
    for (let i = 0; at > 0 && i < separator.length; i++) {
      const last = ends.at(-1) ?? first;
      starts.push(last);
      ends.push(Math.max(part.starts[0] ?? 0, last));
    }
    for (const start of part.starts) starts.push(start);
    for (const end of part.ends) ends.push(end);
  });
  return { text: parts.map((part) => part.text).join(separator), starts, ends };
}

/** Cuts white space off both ends. */
export function trim(source: MappedText): MappedText {
  const start = source.text.length - source.text.trimStart().length;
  const end = source.text.trimEnd().length;
  return start === 0 && end === source.text.length ? source : slice(source, start, Math.max(start, end));
}
