import type { Mention } from '../types.ts';

const LIST_MARK = /^(?:[一二三四五六七八九十]+[、.是要]|（[一二三四五六七八九十\d]+）|\d+[、.]|[●·•◆■▲])/;

/**
 * The heading a block is or begins with: 三、续建项目 · 一、省级重点项目。共4个… · 产业发展方面：… · 【开工一批】….
 * Empty for a block that ends the section before; undefined for a block that leaves it standing.
 */
export function sectionHeading(block: string, mentions: readonly Mention[]): string | undefined {
  const text = block.trim();
  if (isHeadingLine(text, mentions)) return text;
  if (/^[●·•◆■▲]/.test(text)) return undefined;
  const bracket = /^【([^】]{2,20})】/.exec(text);
  if (bracket !== null) return bracket[1];
  const numbered = LIST_MARK.test(text) ? /^([^。：，；]{2,30})[。：]/.exec(text) : null;
  if (numbered !== null) return numbered[1];
  return openingWords(text);
}

/** 产业发展方面 of 产业发展方面：围绕…; 开竣工情况 of 开竣工情况：…; empty when the text opens otherwise. */
export function openingWords(text: string): string {
  const match = /^(?:其中，|在)?([^，。；：？！“”]{2,24})(?:：|方面，)/.exec(text.trim());
  const words = match?.[1] ?? '';
  return /[说道称问答示出讯]$/.test(words) || words === '问' || words === '答' ? '' : words;
}

/** A short line without a figure: 一、省级重点项目. */
export const isHeadingLine = (block: string, mentions: readonly Mention[]): boolean => {
  const text = block.trim();
  const plain = !/^[●·•◆■▲【]/.test(text) && !/[。；！？]$/.test(text);
  return plain && text.length <= 30 && !mentions.some((m) => m.dimension === 'quantity');
};

const RANKS: readonly RegExp[] = [
  /^[一二三四五六七八九十]+、/,
  /^（[一二三四五六七八九十]+）/,
  /^\d+[、.]/,
  /^（\d+）/,
];

/** How deep a numbered block stands: 0 for 一、, 1 for （一）, 2 for 1.; undefined without such a mark. */
export function markRank(block: string): number | undefined {
  const rank = RANKS.findIndex((mark) => mark.test(block.trim()));
  return rank < 0 ? undefined : rank;
}

/** 全市…, 我县… or 工作推进方面，…: the paragraph sets its own scope, whatever heading stands above it. */
export const opensOwnScope = (block: string): boolean =>
  /^(?:全|我)[国省市县区州]/.test(block.trim()) || /^[^，。；：]{2,24}方面[，：]/.test(block.trim());
