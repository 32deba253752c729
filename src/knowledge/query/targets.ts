import type { Metric } from '../extract/tables/metrics.ts';
import type { Measure } from '../facts/measure.ts';
import type { QuantityKind } from '../types.ts';
import type { Chunk } from './chunks.ts';
import type { Hole } from './holes.ts';

/** One figure a question asks for. */
export interface Target {
  readonly kinds?: readonly QuantityKind[];
  readonly unit?: string;
  readonly metric?: Metric;
  /** The measure's words as asked. */
  readonly measure?: string;
  /** Asks how something changed. */
  readonly change: boolean;
  /** Words of this target alone (生猪 in 生猪、肉牛各出栏多少头). */
  readonly own: readonly string[];
  /** Words it shares with the targets before it. */
  readonly shared: readonly string[];
}

const CHANGE = /增长|增加|同比|增速|增幅|涨|下降|减少|降|跌|多完成|少完成|提高|收窄|回落|多(?=多少|几|了)|少(?=多少|几|了)|变化/;

/** The figures asked for, in order: one a hole, one a metric, one a listed subject. */
export function targetsOf(text: string, holes: readonly Hole[], measures: readonly Measure[], chunks: readonly Chunk[]): Target[] {
  const stretches = holes.length > 0 ? holes : bareMeasure(text, measures);
  const targets: Target[] = [];
  const shared: string[] = [];
  let from = 0;
  stretches.forEach((hole, i) => {
    const until = i === stretches.length - 1 ? text.length : hole.end;
    const words = chunks.filter((chunk) => chunk.start >= from && chunk.end <= until);
    const named = measures.filter((m) => m.start >= from && m.end <= until && fits(m, hole));
    targets.push(...expand(text.slice(from, until), hole, named, words, shared, text.slice(0, from)));
    shared.push(...words.map((chunk) => chunk.text));
    from = hole.end;
  });
  return targets;
}

/** 三谊国际酒店总投资: a metric without a question word asks for it. */
function bareMeasure(text: string, measures: readonly Measure[]): Hole[] {
  const last = measures.at(-1);
  if (last === undefined || !/[？。\s]*$/.test(text.slice(last.end)) || text.slice(last.end).replace(/[？。！\s呢]/g, '').length > 4) return [];
  return [{ start: last.end, end: last.end }];
}

const fits = (measure: Measure, hole: Hole): boolean =>
  hole.kinds === undefined || measure.metric === undefined || measure.metric.kinds.some((kind) => hole.kinds?.includes(kind));

function expand(local: string, hole: Hole, measures: readonly Measure[], words: readonly Chunk[], shared: readonly string[], earlier: string): Target[] {
  const change = CHANGE.test(local);
  const base = {
    ...(hole.kinds ? { kinds: hole.kinds } : {}),
    ...(hole.unit ? { unit: hole.unit } : {}),
    change,
  };
  const own = words.map((chunk) => chunk.text);
  const listed = listedSubjects(local, words);
  if (listed !== undefined)
    return listed.items.map((item) => ({ ...base, ...metricOf(measures.at(-1)), own: [item, ...listed.rest], shared: [...shared] }));
  const distinct = distinctMetrics(measures, local);
  if (distinct.length > 1) return distinct.map((measure) => ({ ...base, ...metricOf(measure), own, shared: [...shared] }));
  const measure = distinct[0] ?? (hole.kinds === undefined ? undefined : undefined);
  return [{ ...base, ...metricOf(measure), own, shared: earlier === '' ? [] : [...shared] }];
}

const metricOf = (measure: Measure | undefined): { metric?: Metric; measure?: string } =>
  measure?.metric ? { metric: measure.metric, measure: measure.words } : {};

/** 总投资和年度计划投资各多少 asks for both; 年度计划投资完成率 for the last alone. */
function distinctMetrics(measures: readonly Measure[], local: string): Measure[] {
  const joined = /[和、与及]|各/.test(local) ? measures : measures.slice(-1);
  const strong = joined.filter((m) => m.metric?.id !== 'investment' && m.metric?.id !== 'rate');
  const kept = strong.length > 0 ? strong : joined.slice(-1);
  return kept.filter((m, i) => kept.findIndex((other) => other.metric?.id === m.metric?.id) === i);
}

/** 生猪、肉牛各出栏多少头: several subjects, one question. */
function listedSubjects(local: string, words: readonly Chunk[]): { items: string[]; rest: string[] } | undefined {
  if (!/各|分别/.test(local)) return undefined;
  const list = /([\p{Script=Han}A-Za-z0-9]{1,14}(?:、[\p{Script=Han}A-Za-z0-9]{1,14})*[、和与跟及][\p{Script=Han}A-Za-z0-9]{1,14})(?=[^、]*(?:各|分别))/u.exec(local);
  if (list === null) return undefined;
  const parts = (list[1] as string).split(/[、和与跟及]/);
  const items = parts.map((part) => words.find((w) => part.includes(w.text) || w.text.includes(part))?.text).filter((w) => w !== undefined);
  if (items.length !== parts.length || new Set(items).size !== parts.length) return undefined;
  return { items, rest: words.map((w) => w.text).filter((w) => !items.includes(w)) };
}
