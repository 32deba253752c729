import type { Mention } from '../types.ts';

const LIST_MARK = /^(?:[一二三四五六七八九十]+[、.是要]|（[一二三四五六七八九十\d]+）|\d+[、.]|[●·•◆■▲])/;

/**
 * The heading a block is or begins with: 三、续建项目 · 一、省级重点项目。共4个… · 产业发展方面：… · 【开工一批】….
 * Empty for a block that ends the section before; undefined for a block that leaves it standing.
 */
export function sectionHeading(block: string, mentions: readonly Mention[]): string | undefined {
  const text = block.trim();
  if (/^[●·•◆■▲]/.test(text)) return undefined;
  const bracket = /^【([^】]{2,20})】/.exec(text);
  if (bracket !== null) return bracket[1];
  const hasQuantity = mentions.some((m) => m.dimension === 'quantity');
  if (!hasQuantity && text.length <= 30 && !/[。；！？]$/.test(text)) return text;
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
