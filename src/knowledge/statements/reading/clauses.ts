import type { Span } from '../../types.ts';

const MARK = /[，。；：]/u;

/** The clause that holds a stretch of a text. */
export function clauseAround(text: string, { start, end }: Span): string {
  return text.slice(clauseStart(text, start), clauseEnd(text, end));
}

/** 北外环3月开工，南外环要等到明年: what is asked about is named only after a stretch, its namesake before. */
export function isNamedLater(text: string, { end }: Span, runs: readonly string[]): boolean {
  const known = text.slice(0, clauseEnd(text, end));
  return runs.some(
    (run) => run.length > 2 && text.includes(run) && !known.includes(run) && known.includes(run.slice(-2)),
  );
}

function clauseStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !MARK.test(text[start - 1] ?? '')) start--;
  return start;
}

function clauseEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !MARK.test(text[end] ?? '')) end++;
  return end;
}
