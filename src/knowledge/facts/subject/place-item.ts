import type { Figure } from '../figure.ts';
import { measureOf } from '../measure/measure.ts';

/** 88亿元 of 甲县13个、总投资88亿元，乙县17个、总投资121亿元: a sum right behind the number of a place is that place's. */
export function isOfPlaceBefore(figure: Figure): boolean {
  const { context, state, article } = figure;
  const { quantity, lead, leadStart, mention, gap, fresh } = context;
  if (quantity.kind !== 'money' || state.placed === undefined) return false;
  if (lead === '' && article.text[mention.start - 1] === '、') return true;
  const isBare = gap === '' && !fresh && measureOf(lead, 'money')?.start === 0;
  if (!isBare || state.placed.kind !== 'count') return false;
  return article.text[leadStart - 1] !== '，' || isNextPlaced(figure) || isItem(figure);
}

/** ，乙县17个 behind it: the next place of the list. */
const isNextPlaced = ({ mentions, context, article }: Figure): boolean =>
  article.text[context.tailEnd] === '，' &&
  mentions.some((m) => m.dimension === 'region' && m.start === context.tailEnd + 1);

/** 甲县13个，总投资88亿元 between ； or behind another place's sum; the sum behind 甲县13个，乙县17个 is of both. */
function isItem({ article, sentence, context, running }: Figure): boolean {
  const told = article.text.slice(sentence.start, context.leadStart).split(SUM);
  const counts = told.at(-1)?.match(/\d[个项家]/g) ?? [];
  const isListed = /；$/.test(running.before?.text ?? '') || article.text[context.tailEnd] === '；';
  return counts.length === 1 && (told.length > 1 || isListed);
}

const SUM = /\d[万亿]?元/;
