/** What a figure measures, by all that stands around it. */
import { type Metric, metrics } from '../extract/tables/metrics.ts';
import type { QuantityKind } from '../types.ts';
import type { Figure } from './figure.ts';
import { type Measure, measuredBy, measureOf } from './measure.ts';
import { attributeOf } from './measure-attribute.ts';
import { deedOf } from './measure-deed.ts';
import { trimLead } from './subject.ts';

const completed = metrics.find((m) => m.id === 'investment-completed') as Metric;

/** The catalogue measure of a figure: by its lead, by the figure before, by what follows it, by the caption above. */
export function measureAt({ context, state }: Figure, lead: string): Measure | undefined {
  const { quantity, tail, caption } = context;
  const measure =
    measureOf(lead, quantity.kind) ??
    (quantity.kind === 'multiple' ? ratioOf(lead) : undefined) ??
    (quantity.kind === 'money' ? completedOf(lead, state.metric) : undefined) ??
    measureBehind(tail, quantity.kind) ??
    measureOf(caption, quantity.kind);
  if (quantity.kind === 'money') state.metric = measure?.metric?.id;
  return measure;
}

/** 总投资 of 总投资是上年的2.1倍: what a multiple is a multiple of. */
const ratioOf = (lead: string): Measure | undefined =>
  /[是为][^，]{0,12}的[约近超]?$/.test(lead) ? measuredBy(lead) : undefined;

/** 投资 of 125亿元投资落户: what a sum is, where nothing before it says so. */
function measureBehind(tail: string, kind: QuantityKind): Measure | undefined {
  const words =
    kind === 'money' ? /^的?(总?投资(?![者商方人公局促])|贷款|授信|税收)/.exec(tail)?.[1] : undefined;
  return words === undefined ? undefined : measureOf(words, kind);
}

/** 完成2.1亿元 behind a sum of investment is investment, too: 年度计划投资5.2亿元，1—4月完成2.1亿元. */
function completedOf(lead: string, before: string | undefined): Measure | undefined {
  const match = /(?:已|累计|实际|共|[月年季度内])完成(?:约|近|超过?)?$/.exec(lead);
  if (match === null || !/investment/.test(before ?? '')) return undefined;
  return { metric: completed, words: match[0], start: match.index, end: lead.length };
}

/** The words that stand for a measure the catalogue does not know: an attribute, what is counted, what stands around. */
export function measureWords(figure: Figure, lead: string, named: string | undefined): string {
  const { lead: own, tail, quantity } = figure.context;
  const before = trimLead(own);
  const around = before !== '' && !/^其[余中]$/.test(before) ? before : tail.slice(0, 12);
  const thing = quantity.kind === 'duration' ? undefined : named; // 用时 of 仅用时两天为某公司办完
  return attributeOf(lead, quantity.kind)?.words ?? deedOf(figure, named) ?? thing ?? around;
}
