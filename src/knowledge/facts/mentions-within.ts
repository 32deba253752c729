import type { Mention, Span } from '../types.ts';

/** Mentions inside a stretch. Mentions are sorted by start, so that a long page costs no more per sentence. */
export function within(mentions: readonly Mention[], span: Span): Mention[] {
  const found: Mention[] = [];
  for (let at = firstFrom(mentions, span.start); at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.start >= span.end) break;
    if (mention.end <= span.end) found.push(mention);
  }
  return found;
}

/** The first mention that starts at an offset or later. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
