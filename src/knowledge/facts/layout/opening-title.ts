import type { Article } from '../../types.ts';

/** 3. · （二） · 五、 · ① · ●: what an item of a list begins with. */
const MARK =
  '(?:\\d{1,2}[.、．]|[（(][\\d一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|[①-⑳●•◆■])';
const NAMED = new RegExp(`^${MARK}\\s*([^，。；：\\s\\d][^，。；：\\s]{1,39})[。：]`, 'u');
/** A mark, the longest name and what ends it. */
const LONGEST = 48;

/** 云溪水厂扩建 of 3.云溪水厂扩建。总投资9亿元…: the name that a paragraph opens with, where it is an item of a list. */
export function openingTitle({ text, blocks }: Article, at: number): string | undefined {
  const { start = 0, end = 0 } = blocks[at] ?? {};
  return NAMED.exec(text.slice(start, Math.min(end, start + LONGEST)))?.[1];
}
