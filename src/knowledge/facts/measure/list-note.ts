/** What a note says that all sums of a list measure: 甲县21个、64亿元，乙县17个、52亿元（以上为个数、年度计划投资）. */
import type { Figure } from '../figure.ts';
import { type Measure, measureOf } from './measure.ts';

/** The measure of a sum that stands beside a count, by the note behind or ahead of the list. */
export function measureOfNote({ context, article, sentence }: Figure): Measure | undefined {
  const { mention, quantity } = context;
  if (
    quantity.kind !== 'money' ||
    !BESIDE.test(article.text.slice(Math.max(0, mention.start - 3), mention.start))
  )
    return undefined;
  const [, , measured = ''] = NOTE.exec(article.text.slice(sentence.start, sentence.end)) ?? [];
  const measure = measureOf(measured, 'money');
  return measure && { ...measure, start: 0, end: 0 };
}

const BESIDE = /[个项家]、$/;
const NOTE =
  /（(?:均|分别|依次|前后|前者)?为?([^（）、，\d]{0,6}(?:个数|数量|项目数))(?:、|和|及|，后者为)([^（）、，\d]{2,12})）/;
