import type { Figure } from '../figure.ts';
import { tellsTaking } from './requisition.ts';

/** 涉及楼房58栋、居民2300户, and 楼栋60栋 of 改造小区20个、楼栋60栋: how many it reaches, of the thing told of before. */
export function isEffect({ article, sentence, context: { mention, quantity, leadStart } }: Figure): boolean {
  if (quantity.kind !== 'count') return false;
  const before = article.text.slice(sentence.start, mention.start);
  if (OF_EACH.test(quantity.unit) && /、/.test(article.text.slice(leadStart - 1, leadStart + 1))) return true;
  const clause = before.split(/[，；：。]/).at(-1) ?? '';
  return /^(?:[共可将]|预计)?(?:涉及|惠及|受益|覆盖)/.test(clause) && !tellsTaking(clause);
}

/** What a thing that is built or mended consists of, and who lives in it. */
const OF_EACH = /^(?:[栋幢户人]|单元)$/;
