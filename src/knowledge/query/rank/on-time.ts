/** 序时进度: how far a plan should have come, as the page says, else by the months gone by. */
import { keptWith } from '../../remembered.ts';
import type { Article, Period } from '../../types.ts';

/** How a question holds members against it: 低于, 不低于, 超, 不超. */
export type Timing = 'below' | 'from' | 'above' | 'up-to';

const MARK = '(?:序时|时序|时间)进度';
/** 哪几个县低于序时进度, 不低于序时进度的有哪些, 超序时进度的有哪些 */
const ASKED = new RegExp(
  `(?<!投资|[不未没]|没有)(不|未|没有?)?(?:(低于|[落滞]后于?|慢于)|超过?|高于|快于)${MARK}(?!\\d|(?:多少|几))`,
);

/** On which side of it the members asked for are; undefined when the question does not speak of it. */
export function timingAsked(text: string): Timing | undefined {
  const said = ASKED.exec(text);
  if (said === null) return undefined;
  const [, negated, behind] = said;
  if (behind) return negated ? 'from' : 'below';
  return negated ? 'up-to' : 'above';
}

/** Eight months of a year are 66.7% of it; undefined for a stretch that no month ends. */
export function monthsGone(period: Period | undefined): number | undefined {
  const [, month = '', day] = period?.to.split('-') ?? [];
  if (day !== '01' || period?.grain === 'year' || !period?.from.endsWith('-01-01')) return undefined;
  const months = Number(month) === 1 ? 12 : Number(month) - 1;
  return (months / 12) * 100;
}

/** 序时进度要求为80%, 序时进度（75%）, 达到80%的序时进度; 超序时进度2.1% is a distance from it. */
const STATED = new RegExp(
  `${MARK}(?:(?:目标|任务)?要求)?(?:应?[为是]|应?达到?|[（(：])(\\d{1,3}(?:\\.\\d{1,2})?)%|(?<![超过高低快慢后于])${MARK}(?:(?:目标|任务)?要求)?(\\d{1,3}(?:\\.\\d{1,2})?)%|(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,2})?)%的${MARK}`,
  'g',
);

const marksIn = keptWith(({ text }: Article): readonly number[] =>
  [...text.matchAll(STATED)].map(([, ...marks]) => Number(marks.find((mark) => mark))),
);

/** The mark that a page sets; the one assumed where it sets none, and undefined where it sets several. */
export function markOn(article: Article, assumed: number): number | undefined {
  const stated = marksIn(article);
  return new Set(stated).size > 1 ? undefined : (stated[0] ?? assumed);
}
