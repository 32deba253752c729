/** Pages that tell of one place after the other: a digest of several lands is of none of them. */
import { isWithin } from '../extract/places.ts';
import type { Article, Block, Mention, Region } from '../types.ts';
import { isPlaceLine } from './layout/headings.ts';
import { placeLabel } from './layout/place-label.ts';
import { within } from './mentions-within.ts';

/** The places that head the sections of a page on lines of their own, or that its entries open with (【甲省云溪】1—4月，…). */
export function placesHeaded(
  { blocks, text }: Article,
  mentions: readonly Mention[],
  regions: readonly Region[],
): readonly Region[] {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const lines = paragraphs.flatMap((block) => {
    if (block.end - block.start > LONGEST_PLACE) return [];
    const inside = within(mentions, block);
    return isPlaceLine(text.slice(block.start, block.end), inside) ? lastPlace(inside) : [];
  });
  const labels = paragraphs.flatMap((block) => labelOf(block, text, within(mentions, block)));
  return isDigest(labels, regions) ? [...lines, ...labels] : lines;
}

const LONGEST_PLACE = 24;

function labelOf(block: Block, text: string, inside: readonly Mention[]): readonly Region[] {
  const words = text.slice(block.start, block.end);
  const label = placeLabel(words, block.start, inside);
  const end = block.start + words.indexOf(label ?? '') + (label?.length ?? 0);
  return label === undefined ? [] : lastPlace(inside.filter((m) => m.end <= end));
}

const lastPlace = (mentions: readonly Mention[]): readonly Region[] =>
  mentions.findLast((m) => m.dimension === 'region')?.candidates.slice(0, 1) ?? [];

/** 【深圳】签约9个 on a county's own page says where those come from who invest there: the place of a digest is one of its entries'. */
const isDigest = (labels: readonly Region[], regions: readonly Region[]): boolean =>
  labels.some((place) => isOfOthers(place, regions)) &&
  regions.every((home) => labels.some((place) => isWithin(home, place)));

/** A place outside those of the page; a town or zone of no county that is known lies in the page's own. */
export const isOfOthers = (place: Region, regions: readonly Region[]): boolean =>
  !(/township|zone/.test(place.level) && place.parent === undefined) &&
  !regions.some((home) => isWithin(place, home));
