import { type Metric, metrics } from '../../extract/tables/metrics.ts';
import { matchesIn } from '../../matches.ts';
import { remembered } from '../../remembered.ts';
import type { QuantityKind } from '../../types.ts';

export interface Measure {
  readonly metric?: Metric;
  /** The words that name the measure, as written. */
  readonly words: string;
  /** Where those words begin and end in the lead. */
  readonly start: number;
  readonly end: number;
}

/** The row of the catalogue of that id. */
export const metricOf = (id: string): Metric => metrics.find((m) => m.id === id) as Metric;

const shareMetric = { metric: metricOf('share') };

/** The measure named last before a figure: 年度计划投资 in 重点项目年度计划投资120.5亿元. */
export function measureOf(lead: string, kind: QuantityKind): Measure | undefined {
  const share =
    kind === 'percent'
      ? /占([^，。；占]{1,24}?)的?(?:比重|比例|份额)?(?:达|为|超|超过|约)?$/.exec(lead)
      : null;
  if (share !== null && !/计划|目标|任务|时序|限额/.test(share[1] as string))
    return { ...shareMetric, words: share[0], start: share.index, end: lead.length };
  let best: Measure | undefined;
  for (const metric of metrics) {
    if (!metric.kinds.includes(kind)) continue;
    const match = matchesIn(lead, metric.pattern).at(-1);
    if (match === undefined || WANTED.test(lead.slice(match.index + match[0].length))) continue;
    const end = match.index + match[0].length;
    if (best === undefined || end > best.end + (metric.id === 'investment' ? 2 : 0))
      best = { metric, words: match[0], start: match.index, end };
  }
  return best;
}

/** 资金缺口, 债券资金需求: no money that is there. */
const WANTED = /^(?:缺口|需求)/;

/** The measure some words name, whatever figure stands behind them: 总投资 of 总投资是上年的2倍. */
export const measuredBy = (words: string): Measure | undefined =>
  measureOf(words, 'money') ?? measureOf(words, 'count');

/** Every catalogue metric a text names, in order of appearance, the longest words first where they overlap. */
export const measuresIn = (text: string, colloquial: boolean): readonly Measure[] =>
  colloquial ? measuresAsked(text) : readMeasures(text, false);

/** A question is looked at for its measures in many places. */
const measuresAsked = remembered((text: string): readonly Measure[] => readMeasures(text, true), 64);

function readMeasures(text: string, colloquial: boolean): Measure[] {
  const all = metrics.flatMap((metric) =>
    patternsOf(metric, colloquial).flatMap((pattern) => matchesOf(text, metric, pattern)),
  );
  const kept: Measure[] = [];
  for (const measure of all.sort((a, b) => vague(a) - vague(b) || b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => other.start < measure.end && measure.start < other.end)) kept.push(measure);
  return kept.sort((a, b) => a.start - b.start);
}

/** …率 and 投资 alone give way to any metric that says more. */
const vague = (measure: Measure): number =>
  measure.metric?.id === 'rate' || measure.metric?.id === 'investment' ? 1 : 0;

const patternsOf = (metric: Metric, colloquial: boolean): RegExp[] =>
  colloquial && metric.colloquial ? [metric.pattern, metric.colloquial] : [metric.pattern];

function matchesOf(text: string, metric: Metric, pattern: RegExp): Measure[] {
  return matchesIn(text, pattern).flatMap(({ index: start, 0: words }) => {
    const end = start + words.length;
    return WANTED.test(text.slice(end, end + 2)) ? [] : { metric, words, start, end };
  });
}
