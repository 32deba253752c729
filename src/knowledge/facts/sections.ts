import type { Mention, Phase } from '../types.ts';
import { isHeadingLine, markRank, opensOwnScope, sectionHeading } from './headings.ts';
import { inherit, type Slots } from './slots.ts';

/** A heading and what it lends to the paragraphs below it. */
export interface Section {
  readonly words: string;
  readonly slots: Slots;
  readonly phases: readonly Phase[];
  /** A numbered line of its own holds until a heading of its rank or above; undefined when it holds for its paragraph. */
  readonly rank: number | undefined;
}

/** What a paragraph of prose does to the headings above it. */
export interface SectionBlock {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** Reads the slots and phases that the words of a heading name. */
  readonly read: (heading: string) => Pick<Section, 'slots' | 'phases'>;
}

/** 一、总体进展 tells of the whole page and narrows nothing. */
const OF_WHOLE = /(?:总体|整体|基本|主要)(?:情况|进展|成效|概况|运行)|^[^、]{0,3}、?总体/;

/** The headings that stand above a block, outermost first, once the block itself is read. */
export function sectionsAt(above: readonly Section[], block: SectionBlock): readonly Section[] {
  const words = sectionHeading(block.text, block.mentions);
  if (words === undefined) return above;
  const standing = stillStanding(above, block);
  if (words === '' || OF_WHOLE.test(words)) return standing;
  const rank = isHeadingLine(block.text, block.mentions) ? markRank(block.text) : undefined;
  return [...standing, { words, ...block.read(words), rank }];
}

function stillStanding(above: readonly Section[], { text, mentions }: SectionBlock): readonly Section[] {
  if (opensOwnScope(text)) return [];
  const rank = markRank(text) ?? (isHeadingLine(text, mentions) ? 0 : Number.POSITIVE_INFINITY);
  return above.filter((section) => section.rank !== undefined && section.rank < rank);
}

/** The headings as one: the nearest slot of each kind, all words, all phases. */
export const mergedSections = (sections: readonly Section[]): Omit<Section, 'rank'> => ({
  words: sections.map((section) => section.words).join(' '),
  slots: inherit({}, ...sections.map((section) => section.slots).reverse()),
  phases: sections.flatMap((section) => section.phases),
});
