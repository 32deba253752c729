import { isWithin, placeOfHeadline, placeOfPublisher } from '../extract/places.ts';
import type { Article, Mention, Region } from '../types.ts';
import { isYardstick } from './slots/place.ts';

/** The place that a page calls 我市 or 全县 when its headline names none in full: told by the headline's first word or by its publisher. */
export function placeSpokenOf(
  article: Article,
  mentions: readonly Mention[],
  titleEnd: number,
): Region | undefined {
  for (const word of wordsSpoken(mentions, article.text, titleEnd)) {
    const place = placeOfHeadline(article.title, word) ?? placeOfPublisher(article.publisher ?? '', word);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** 市 of 我市, 县 of 全县: the most spoken first, those of the headline before all. */
export function wordsSpoken(mentions: readonly Mention[], text: string, titleEnd: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const m of mentions) {
    if (m.dimension !== 'region' || m.deictic === undefined || text[m.start] === '该') continue;
    const word = text.slice(m.end - 1, m.end);
    counts.set(word, (counts.get(word) ?? 0) + (m.end <= titleEnd ? 3 : 1));
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

/** How often a page says 我市 or 全市 of the place spoken of. */
export const timesSpoken = (mentions: readonly Mention[], text: string, place: Region | undefined): number =>
  mentions.filter(
    (m) =>
      m.dimension === 'region' &&
      m.deictic !== undefined &&
      text[m.start] !== '该' &&
      text[m.end - 1] === place?.name.at(-1) &&
      !isYardstick(m, text), // 居全市第三
  ).length;

/** The places found in the text give way to the one spoken of, unless the first of them is called so as well, or lies in it and is named as often. */
export function withSpoken(
  found: readonly Region[],
  spoken: Region | undefined,
  oftener = false,
): readonly Region[] {
  const [home] = found;
  if (spoken === undefined) return found;
  if (home !== undefined && isWithin(home, spoken))
    return oftener && home.level === 'county' && home.name.at(-1) !== spoken.name.at(-1) ? [spoken] : found;
  const isRival = home !== undefined && !isWithin(spoken, home) && home.name.at(-1) === spoken.name.at(-1);
  return isRival ? found : [spoken];
}
