/** Whose the sum at the end of a numbered item is: 3.安居工程。改造小区12个，加装电梯9部，投资2亿元. */
import type { Figure } from '../figure.ts';

/** 安居工程 of 3.安居工程。 */
const TITLE = /^\d{1,2}[.、．]\s*(\p{Script=Han}{2,24})[。：]/u;

/** 投资, 财政投入: a sum that names nothing it is of. */
const BARE_SUM = /^(?:计划|预计|总|年度|各级|[省市县区]级|财政){0,3}(?:投资|投入|安排资金)(?:约|超|达|共)?$/;

/** The title of the item that a bare sum stands in; undefined for every other figure. */
export function itemTitle({ article, block, context }: Figure): string | undefined {
  if (context.quantity.kind !== 'money' || !BARE_SUM.test(context.lead)) return undefined;
  return TITLE.exec(article.text.slice(block.start, block.start + 32))?.[1];
}
