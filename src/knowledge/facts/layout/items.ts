/** The items of a list that runs through a paragraph: 今年以来，一是…。二是…。三是…. */
import type { Span } from '../../types.ts';

const NUMERAL = '[一二三四五六七八九十]';
/** Numbers that begin an item: 一是, 二要, 第三，, 其四是. 唯一是 and 之一是 begin none. */
const MARK = new RegExp(
  `(?<![之唯第其统十])(${NUMERAL})[是要](?!否|素|求|么)|第(${NUMERAL})[，、]|其(${NUMERAL})[是，]`,
  'gu',
);

/** Where an item begins in a text, and whether it is the first of its list. */
export interface ItemMark {
  readonly at: number;
  readonly first: boolean;
}

/** The marks of items in a text, in order. */
export const itemMarks = (text: string): ItemMark[] =>
  [...text.matchAll(MARK)].map((mark) => ({
    at: mark.index,
    first: (mark[1] ?? mark[2] ?? mark[3]) === '一',
  }));

/** True for what an item says of itself, seen from a later item of the same sentence; what stands before 一是 is said for all. */
export function isOfOtherItem(text: string, sentence: Span, said: Span, at: number): boolean {
  const marks = itemMarks(text.slice(sentence.start, at));
  const last = marks.at(-1);
  const first = marks.find(({ first }) => first);
  if (last === undefined || last === first) return false;
  return said.start < sentence.start + last.at && said.start >= sentence.start + (first?.at ?? 0);
}
