import { NUMERALS } from '../tables/numerals.ts';
import type { WordList } from './lists.ts';
import type { Term } from './terms.ts';

const FEWEST = 3;

/** 一要提速，…。二要提质，…。三要增效，…: the parts of a speech are what its 三要 or 三个要 mean. */
export function findNumberedParts(list: WordList): Term[] {
  const { items, itemLines = [], line, more } = list;
  const count = items.length;
  if (count < FEWEST || count >= NUMERALS.length || !items.every((item, at) => isMust(list, item, at)))
    return [];
  const meaning = items.join('、');
  const lines = [...more, ...itemLines].filter((other) => other !== line);
  return ['要', '个要'].map((words) => {
    return { term: `${NUMERALS[count]}${words}`, line, more: lines, meaning, strength: 0.9 };
  });
}

/** 二要增效: the item behind its own numeral and 要. */
function isMust({ itemLines = [] }: WordList, item: string, at: number): boolean {
  return itemLines[at]?.text.includes(`${NUMERALS[at + 1]}要${item}`) === true;
}
