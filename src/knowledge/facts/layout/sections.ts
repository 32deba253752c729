import { isWithin } from '../../extract/places.ts';
import type { Mention, Phase } from '../../types.ts';
import type { Slots } from '../fact.ts';
import type { PageScope } from '../page-scope.ts';
import { inherit } from '../slots/slots.ts';
import { namesProject } from '../subject/project.ts';
import {
  endsRound,
  type HeadingKind,
  headingKind,
  headsRanking,
  headsStop,
  isBullet,
  isHeadingLine,
  markRank,
  opensOwnScope,
  saysWhereNamed,
  sectionHeading,
} from './headings.ts';
import { isLabelled } from './labels.ts';
import { placeLabel } from './place-label.ts';
import { RANK_MARK } from './rank-mark.ts';

/** A heading and what it lends to the paragraphs below it. */
export interface Section {
  readonly words: string;
  readonly slots: Slots;
  readonly phases: readonly Phase[];
  /** A line of its own holds until the next of its kind, or of a kind above; undefined when it holds for its paragraph. */
  readonly kind: HeadingKind | undefined;
}

/** What a paragraph of prose does to the headings above it. */
export interface SectionBlock {
  readonly text: string;
  /** Where it begins in what the mentions point into. */
  readonly start: number;
  readonly mentions: readonly Mention[];
  /** The block below it. */
  readonly next: string;
  /** Reads the slots and phases that the words of a heading name. */
  readonly read: (heading: string) => Pick<Section, 'slots' | 'phases'>;
}

/** Stands for 全市… or 工作推进方面，…: the headings above it hold again after its paragraph. */
const OWN_SCOPE: Section = { words: '', slots: {}, phases: [], kind: undefined };

/** 一、总体进展 tells of the whole page and narrows nothing. */
const OF_WHOLE = /(?:总体|整体|基本|主要)(?:情况|进展|成效|概况|运行)|^[^、]{0,3}、?总体/;

/** The headings that stand above a block, outermost first, once the block itself is read. */
export function sectionsAt(above: readonly Section[], block: SectionBlock): readonly Section[] {
  if (isNumberedName(block)) return above.filter(({ kind }) => !isOfOne(kind));
  if (isLabelled(block.text))
    return above.map((section) => (isOfOne(section.kind) ? { ...section, kind: 'card' } : section));
  if (isName(above.at(-1)?.kind) && saysWhereNamed(block.text, block.mentions, block.next)) {
    const { slots, phases } = block.read(block.text.trim());
    return [...above, { words: '', slots: block.text.includes('、') ? {} : slots, phases, kind: 'name' }];
  }
  if (goesOnWithCard(block.text) && above.some(({ kind }) => kind === 'card')) return above;
  const label = placeLabel(block.text, block.start, block.mentions);
  if (label !== undefined)
    return [...stillStanding(above, block, undefined), { words: label, ...block.read(label), kind: 'label' }];
  const words = sectionHeading(block.text, block.mentions);
  if (words === undefined) return isBullet(block.text) ? above.filter(({ kind }) => kind !== 'item') : above;
  const kind = headingKind(block.text, block.mentions, block.next);
  const held = stillStanding(above, block, kind);
  const standing = opensOwnScope(block.text) ? [...held, OWN_SCOPE] : held;
  if (words === '' || OF_WHOLE.test(words)) return standing.map(forThisBlock);
  return [...standing, { words, ...block.read(words), kind }];
}

/** 2亿利源肉类加工项目: whatever its digits are read as, the next card of a list begins. */
const isNumberedName = ({ text, mentions }: SectionBlock): boolean =>
  /^\d{1,2}\p{Script=Han}[^，。；：、]{3,32}$/u.test(text.trim()) &&
  namesProject(text.trim()) &&
  mentions.some(({ dimension }) => dimension === 'quantity');

/** 建成后年产值9亿元，带动就业300人 below 总投资：4亿元: a line that goes on with the card, and no sentence of the page. */
const goesOnWithCard = (text: string): boolean =>
  text.length <= LONGEST_LINE &&
  /^(?:项目|工程)?(?:全部|全面)?(?:(?:建成|投产|达产|投用|竣工)(?:投产)?后|分[两二三四]期|[一二三]期|计划|预计|拟|将|可|年[产可处]|主要|已|目前已)/.test(
    text,
  ) &&
  !/[。！]\s*$|[全我][省市县区州]/.test(text);
const LONGEST_LINE = 60;

/** A name, or what 1. and （1） number: one thing, of whose card the labelled lines below it are, and no later line. */
const isOfOne = (kind: HeadingKind | undefined): boolean =>
  isName(kind) || (typeof kind === 'number' && kind >= 2);

/** A name above a paragraph is of no later one. */
const forThisBlock = (section: Section): Section =>
  isName(section.kind) ? { ...section, kind: undefined } : section;

const isName = (kind: HeadingKind | undefined): boolean =>
  kind === 'name' || kind === 'item' || kind === 'card';

const endsRanking = (text: string): boolean => !RANK_MARK.test(text) && /。$/.test(text.trim());

/** 重点做好以下六方面工作：, 主要措施如下：: a line that leads in to the paragraphs below goes on with the section. */
const LEADS_IN = /(?:以下|下[列面]|[如为]下|[抓做]好)[^，。；：]{0,14}：\s*$/u;

/** The headings that a block leaves standing: those above the first that it takes the place of. */
function stillStanding(
  above: readonly Section[],
  { text, mentions }: SectionBlock,
  kind: HeadingKind | undefined,
): readonly Section[] {
  const held = above.filter(
    ({ kind: of, words }) =>
      of !== undefined &&
      of !== 'card' &&
      of !== 'label' &&
      !(headsRanking(words) && endsRanking(text)) &&
      !(headsStop(words) && endsRound(text)),
  );
  const own = kind ?? markRank(text);
  if (own === undefined) return isHeadingLine(text, mentions) && !LEADS_IN.test(text) ? [] : held;
  const replaced = held.findIndex((section) => takesPlaceOf(own, section.kind));
  return replaced < 0 ? held : held.slice(0, replaced);
}

/** （一） ends where （二） or 二、 begins; a place or a topic where the next one does, a topic where another stretch of time is told of as well. */
const takesPlaceOf = (own: HeadingKind, other: HeadingKind | undefined): boolean =>
  isName(other) ||
  (own === 'time' && other === 'topic') ||
  (typeof own === 'number' && typeof other === 'number' ? other >= own : own === other);

/** The page as the section of a county or city reads it: its 全县 is that place, its 全市 the city around. */
export function pageBeneath(page: PageScope, sections: readonly Section[]): PageScope {
  const place = sections.findLast(({ kind }) => kind === 'place' || kind === 'label')?.slots.region?.value;
  if (place === undefined || !/county|prefecture/.test(place.level)) return page;
  if (page.regions.some((home) => isWithin(home, place))) return page;
  const isOfCity = page.regions.some((home) => home.level === 'prefecture' && isWithin(place, home));
  return { ...page, regions: [place], ...(isOfCity ? { ofCounties: true } : {}) };
}

/** 全县完成投资9亿元 below 一、2024年工作回顾 is of that year, and of nothing else that the heading says. */
const onlyStretch = ({ slots: { period }, kind }: Section): readonly Section[] =>
  period ? [{ words: '', slots: { period }, phases: [], kind }] : [];

/** The headings as one: the nearest slot of each kind, all words, all phases. */
export function mergedSections(all: readonly Section[]): Omit<Section, 'kind'> {
  const own = all.lastIndexOf(OWN_SCOPE);
  const sections = all.flatMap((section, i) =>
    i > own || section.kind === 'time' ? [section] : onlyStretch(section),
  );
  return {
    words: sections.flatMap(({ words }) => words || []).join(' '),
    slots: inherit({}, ...sections.map((section) => section.slots).reverse()),
    phases: sections.flatMap((section) => section.phases),
  };
}
