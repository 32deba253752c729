import type { Fact } from '../facts/fact.ts';
import type { Block, Span } from '../types.ts';

/** How a text announces the parts of a total. */
export type Announced =
  /** 其中, 包括: some of the parts, or all. */
  | 'of-which'
  /** 17个项目中，: likewise. */
  | 'among'
  /** 从领域看，: one classification, all of it. */
  | 'classified'
  /** 共24个，分别为11个、8个、5个: all of them. */
  | 'respectively';

/** A stretch in which the parts of a total are told. Span into `Article.text`. */
export interface PartList extends Span {
  readonly announced: Announced;
  /** Where its announcement begins: the total stands before. */
  readonly from: number;
}

const ANNOUNCEMENTS: readonly (readonly [Announced, RegExp])[] = [
  ['classified', /(?:按|从|分)[^，。；、：\d]{1,8}(?:划分|分类|看|分)[，：]/g], // 按类别划分， 从领域看， 分行业来看，
  ['among', /(?<=\d[个项家]\p{Script=Han}{0,8})中，/gu], // 17个重点项目中，
  ['of-which', /其中|包括/g],
  ['respectively', /分别[为是有]/g],
];

/** The lists of parts in a paragraph, in text order; each ends where the next begins. */
export function partListsIn(text: string, block: Block): PartList[] {
  const words = text.slice(block.start, block.end);
  const found = ANNOUNCEMENTS.flatMap(([announced, pattern]) =>
    [...words.matchAll(pattern)].map((m) => ({
      announced,
      from: block.start + m.index,
      start: block.start + m.index + m[0].length,
    })),
  ).sort((a, b) => a.from - b.from);
  return found.map((list, i) => ({
    ...list,
    end: Math.min(listEnd(text, list.start, block), found[i + 1]?.from ?? block.end),
  }));
}

/** The end of the bracket that holds the list, or else of the sentence. */
function listEnd(text: string, start: number, block: Block): number {
  const before = text.slice(block.start, start);
  const bracketed = before.lastIndexOf('（') > before.lastIndexOf('）');
  const end = text.slice(start, block.end).search(bracketed ? /[）。]/ : /。/);
  return end < 0 ? block.end : start + end;
}

/** （拆分后131项） beside a part says the same in another way. */
export const isBracketed = (text: string, list: PartList, { span }: Fact): boolean => {
  const before = text.slice(list.start, span.start);
  return before.lastIndexOf('（') > before.lastIndexOf('）');
};
