/** Where in a citation's snippet the figures of an answer stand, and the snippet cut there to be shown marked. */
import type { Answer, Span } from '../../knowledge/index.ts';

const NUMBER = /\d+(?:[.,]\d+)*/g;

/** Spans of the snippet of `answer.citations[index]`, in order, not overlapping. */
export function marksOf(answer: Answer, index: number): readonly Span[] {
  const snippet = answer.citations[index]?.snippet ?? '';
  const proven = answer.values.filter(({ citations }) => citations.includes(index));
  const texts = proven.flatMap(({ derived, text, formula }) =>
    derived ? (formula?.match(NUMBER) ?? []) : [text],
  );
  const beside = [...texts, ...proven.flatMap(({ basis }) => basis.subject ?? [])];
  return withoutOverlaps(texts.flatMap((text) => likeliest(occurrences(snippet, text), snippet, beside)));
}

/** Of 交通项目2个；教育项目2个 the one in the part that holds more of what the answer tells. */
function likeliest(spans: readonly Span[], snippet: string, beside: readonly string[]): readonly Span[] {
  const worth = spans.map(({ start }) => {
    const part = partAround(snippet, start);
    return beside.filter((words) => part.includes(words)).length;
  });
  return spans.filter((_, i) => worth[i] === Math.max(...worth));
}

const partAround = (snippet: string, at: number): string => {
  const end = snippet.indexOf('；', at);
  return snippet.slice(snippet.lastIndexOf('；', at) + 1, end < 0 ? undefined : end);
};

/** The text in stretches that join to it, marked or not; marks that overlap or run past its end are cut to fit. */
export function markedStretches(
  text: string,
  marks: readonly Span[],
): readonly { readonly text: string; readonly isMarked: boolean }[] {
  const stretches: { text: string; isMarked: boolean }[] = [];
  let done = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, done);
    if (from >= Math.min(end, text.length)) continue;
    stretches.push({ text: text.slice(done, from), isMarked: false });
    stretches.push({ text: text.slice(from, end), isMarked: true });
    done = end;
  }
  stretches.push({ text: text.slice(done), isMarked: false });
  return stretches.filter((stretch) => stretch.text !== '');
}

/** Whole figures only: 3.6 is not marked inside 43.6. */
function occurrences(snippet: string, text: string): readonly Span[] {
  const spans: Span[] = [];
  for (
    let start = snippet.indexOf(text);
    text !== '' && start >= 0;
    start = snippet.indexOf(text, start + 1)
  ) {
    const end = start + text.length;
    const startsInside = /\d/.test(text[0] ?? '') && /[\d.]/.test(snippet[start - 1] ?? '');
    const endsInside = /\d$/.test(text) && /^\.?\d/.test(snippet.slice(end, end + 2));
    if (!startsInside && !endsInside) spans.push({ start, end });
  }
  return spans;
}

function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
