import type { Fact } from '../../../facts/fact.ts';
import type { Measure } from '../../../facts/measure/measure.ts';
import type { Frame } from '../../asking/frame.ts';

/** 0 where the page measures by another stretch than the question: 是2018年的几倍 is not told by 是2019年的1.8倍. */
export function measuredByFit(
  { measuredBy }: Frame,
  { quantity, period, article, sentence, span }: Fact,
): number {
  if (measuredBy === undefined) return 1;
  if (quantity.kind !== 'multiple') return 0;
  const asked = measuredBy.from.slice(0, 4);
  const before = article.text.slice(sentence.start, span.start);
  const told = [...before.matchAll(/(?<year>\d{4})年(?:同期)?的?|[上去]年(?:同期)?的?|同期的?/g)].at(-1);
  if (told === undefined) return 0;
  const year = told.groups?.year ?? String(Number(period?.value.from.slice(0, 4)) - 1);
  return year === asked ? 1 : 0;
}

/** Of 项目个数、总投资分别是去年的1.9倍、2.2倍 each is of one measure; undefined where a figure is no multiple. */
export const multipleOfFit = ({ metric }: Measure, fact: Fact): number | undefined =>
  fact.quantity.kind !== 'multiple' || metric === undefined || fact.metric === undefined
    ? undefined
    : Number(metric.id === fact.metric);
