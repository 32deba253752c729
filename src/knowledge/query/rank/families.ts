/** Which figures of a page stand in one list: those of a sentence, a table, a run of bullets or a section. */
import type { Fact } from '../../facts/fact.ts';
import { RANK_MARK } from '../../facts/layout/rank-mark.ts';
import type { Article, Block } from '../../types.ts';

/** Lists of bullets and paragraphs count as one family a section; sentences and tables have their own. */
export function familyOf({ article, sentence, layers, family, period }: Fact): string {
  const block = article.blocks[sentence.block];
  if (block?.kind !== 'paragraph') return String(family);
  const run = runStart(article, sentence.block);
  if (run !== undefined) return `run ${run}`;
  const text = article.text.slice(block.start, sentence.end);
  if (layers.heading === '')
    return BULLET_ALONE.test(text)
      ? `bullets ${bulletsFrom(article, sentence.block)} ${period?.value.from}—${period?.value.to}`
      : String(family);
  if (!BULLET.test(text) && !RANK_MARK.test(text)) return String(family);
  return `section ${sectionAbove(layers.heading, text)} ${period?.value.from}—${period?.value.to}`; // ●今年签约9个 ●去年签约20个 are no two classes
}

/** The first of neighbouring paragraphs that ； parts; undefined for a paragraph that stands alone. */
function runStart(article: Article, at: number): number | undefined {
  let start = at;
  while (endsOpen(article, start - 1)) start--;
  return start < at || endsOpen(article, at) ? start : undefined;
}

const BULLET_ALONE = /^[●·•◆■▲]/;

/** The first of the bullets that stand one below the other. */
function bulletsFrom({ blocks, text }: Article, at: number): number {
  const isBullet = (block: Block | undefined): boolean =>
    block !== undefined && BULLET_ALONE.test(text.slice(block.start, block.end));
  let start = at;
  while (isBullet(blocks[start - 1])) start--;
  return start;
}

/** Whether a paragraph ends with ；, so that the next goes on with its list. */
function endsOpen({ blocks, text }: Article, at: number): boolean {
  const block = blocks[at];
  return block?.kind === 'paragraph' && /[；;]\s*$/.test(text.slice(block.end - 2, block.end));
}

const BULLET = /^[●·•◆■▲\d（一二三四五六七八九十]/;

/** The heading above an item, without the title that the item opens with: 3.安居工程。改造小区…. */
function sectionAbove(heading: string, item: string): string {
  const own = heading.split(' ').at(-1) ?? '';
  return item.startsWith(own) ? heading.slice(0, heading.length - own.length).trim() : heading;
}
