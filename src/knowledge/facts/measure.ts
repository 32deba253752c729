import { type Metric, metrics } from '../extract/tables/metrics.ts';
import type { QuantityKind } from '../types.ts';

export interface Measure {
  readonly metric?: Metric;
  /** The words that name the measure, as written. */
  readonly words: string;
  /** Where those words begin and end in the lead. */
  readonly start: number;
  readonly end: number;
}

/** The measure named last before a figure: 年度计划投资 in 重点项目年度计划投资305.87亿元. */
export function measureOf(lead: string, kind: QuantityKind): Measure | undefined {
  let best: Measure | undefined;
  for (const metric of metrics) {
    if (!metric.kinds.includes(kind)) continue;
    const match = lastMatch(lead, metric.pattern);
    if (match === undefined) continue;
    const end = match.index + match[0].length;
    if (best === undefined || end > best.end + (metric.id === 'investment' ? 2 : 0))
      best = { metric, words: match[0], start: match.index, end };
  }
  return best;
}

function lastMatch(text: string, pattern: RegExp): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    last = match;
    if (match[0] === '') pattern.lastIndex++;
  }
  return last;
}

/** Every catalogue metric a text names, in order of appearance; used for questions. */
export function measuresIn(text: string, colloquial: boolean): Measure[] {
  const found: Measure[] = [];
  for (const metric of metrics)
    for (const pattern of colloquial && metric.colloquial ? [metric.pattern, metric.colloquial] : [metric.pattern])
      for (const match of text.matchAll(pattern))
        if (match[0] !== '' && !found.some((f) => f.start < match.index + match[0].length && match.index < f.end))
          found.push({ metric, words: match[0], start: match.index, end: match.index + match[0].length });
  return found.sort((a, b) => a.start - b.start);
}
