/** The place that an entry of a digest opens with: 2.【甲省云溪】1—4月，…, 甲省云溪：1—4月，…. */
import type { Mention } from '../../types.ts';

const LABEL =
  /^\s?(?:\d{1,2}[.、])?(?:【([\p{Script=Han}·]{2,14})】|([\p{Script=Han}·]{2,14})：)(?=[^：]{8})/u;

/** Such a place, where the text, which begins at `start`, opens with one and nothing else; 【投资】 and 张某某： are none. */
export function placeLabel(text: string, start: number, mentions: readonly Mention[]): string | undefined {
  const match = LABEL.exec(text);
  const words = match?.[1] ?? match?.[2];
  if (words === undefined) return undefined;
  const from = start + text.indexOf(words);
  const named = mentions.filter(
    (m) =>
      m.dimension === 'region' && m.candidates.length > 0 && m.start >= from && m.end <= from + words.length,
  );
  const letters = named.reduce((length, m) => length + m.end - m.start, 0);
  return letters === words.replaceAll('·', '').length ? words : undefined;
}

/** Where what is told behind such a place begins. */
export const endOfLabel = (text: string, label: string): number =>
  label === '' ? 0 : text.indexOf(label) + label.length + 1;
