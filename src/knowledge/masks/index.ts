/** Figures whose digits a source hides or lost: 总投资**亿元, 12.□亿元. They are found, and never read. */
import type { Article, Span } from '../types.ts';

/** **亿, 1*.8亿, XX个; 3×5 and 投资÷计划×100% are products. */
const TOKEN = /(?<![\d.])[\d.]*[*＊×xX□\ufffd][\d.*＊×xX□\ufffd]*/g;
/** What stands behind a figure; 项目 and 期 stand behind names as well: XX项目. */
const UNIT =
  /^\s?[余多]?(?:[亿万千百]|元|个(?!别)|家|人|亩|公里|公顷|平方|米|吨|%|％|台|套|千瓦|兆瓦|项(?!目)|户|座|处)/;
const PRODUCT = /\d[*＊×xX]\d|^[*＊×xX]100$/;
const LONGEST = 12;

/** The hidden figures of a text, without their units. */
export function masksIn(text: string): Span[] {
  return [...text.matchAll(TOKEN)].flatMap((match) => {
    const [token] = match;
    const span = { start: match.index, end: match.index + token.length };
    return isMask(token, text, span) ? [span] : [];
  });
}

function isMask(token: string, text: string, { start, end }: Span): boolean {
  if (token.length > LONGEST || PRODUCT.test(token)) return false;
  // A Latin letter is a mask only where no word is: XX个, but Max个.
  if (/^[xX]+$/.test(token) && (token.length < 2 || /[A-Za-z]/.test(text[start - 1] ?? ''))) return false;
  if (/\d/.test(token) && token.includes('\ufffd')) return true;
  return UNIT.test(text.slice(end, end + 4));
}

/** The article with digits in the place of hidden ones, so that hidden figures can be read around; same offsets. */
export function unmasked(article: Article, masks: readonly Span[]): Article {
  const { text } = article;
  const pieces = masks.map(({ start, end }, i) => {
    const before = text.slice(masks[i - 1]?.end ?? 0, start);
    return before + text.slice(start, end).replace(/[^\d.]/g, '8');
  });
  return { ...article, text: pieces.join('') + text.slice(masks.at(-1)?.end ?? 0) };
}

/** True for a stretch that holds a hidden figure. */
export const isMasked = (masks: readonly Span[], { start, end }: Span): boolean =>
  masks.some((mask) => mask.start < end && start < mask.end);
