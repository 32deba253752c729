/** What the bare numbers of a table are counted in. */
import { findMentions } from '../../extract/index.ts';
import { remembered } from '../../remembered.ts';
import type { Quantity } from '../../types.ts';

/** 亿元, 万平方米, 万美元: what a figure before it would be counted in. */
export const isUnit = remembered(
  (words: string): boolean =>
    words !== '' &&
    words.length <= LONGEST_UNIT &&
    !/\d/.test(words) &&
    quantityOf(`1${words}`) !== undefined,
);

const LONGEST_UNIT = 8;

/** 48.25 under 投资额（亿元） is what 48.25亿元 is; a unit that nothing else has counts things. */
export function inUnit(number: number, unit: string): Omit<Quantity, 'text' | 'unit'> {
  const said = `${number}${unit}${/[万亿]$/.test(unit) ? '元' : ''}`;
  return quantityOf(said) ?? { kind: 'count', bound: 'exact', number, base: number };
}

/** The quantity that words are, all of them. */
function quantityOf(words: string): Quantity | undefined {
  const mention = findMentions(words, { today: ANY_DAY }).find(
    ({ start, end }) => end - start === words.length,
  );
  return mention?.dimension === 'quantity' ? mention.quantity : undefined;
}

/** A figure and its unit hold no date. */
const ANY_DAY = '2000-01-01';
