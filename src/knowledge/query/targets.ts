import type { Metric } from '../extract/tables/metrics.ts';
import type { ListLevel } from '../facts/fact.ts';
import type { Measure } from '../facts/measure.ts';
import { levelNamed } from '../facts/slots.ts';
import type { Mention, Phase, QuantityKind, Region, Span } from '../types.ts';
import { type Chunk, isGeneric } from './chunks.ts';
import type { Hole } from './holes.ts';
import { measureNouns, speaksOfMoney } from './tables/measure-nouns.ts';

/** One figure a question asks for. */
export interface Target {
  readonly kinds?: readonly QuantityKind[];
  readonly unit?: string;
  readonly currency?: 'USD';
  readonly metric?: Metric;
  /** The measure's words as asked. */
  readonly measure?: string;
  /** The words speak of money; otherwise a bare 多少 asks for no sum. */
  readonly money: boolean;
  /** Asks how something changed. */
  readonly change: boolean;
  /** Measures named beside the one asked for: 固定资产投资 of 固定资产投资增长多少. */
  readonly measures: readonly Measure[];
  /** Words of this target alone (生猪 in 生猪、肉牛各出栏多少头). */
  readonly own: readonly string[];
  /** The noun counted: 镇街 of 几个镇街. */
  readonly noun?: string;
  /** Words it shares with the targets before it. */
  readonly shared: readonly string[];
  /** Slots of its own, where a question asks the same of several: 哈密、和田各多少. */
  readonly regions?: readonly Region[];
  readonly phases?: readonly Phase[];
  /** `none` where another target of the list names a level: 整体 beside 省重点. */
  readonly level?: ListLevel | 'none';
}

/** What a question is made of, before it is cut into targets. */
export interface Material {
  readonly text: string;
  readonly holes: readonly Hole[];
  readonly measures: readonly Measure[];
  readonly chunks: readonly Chunk[];
  readonly mentions: readonly Mention[];
}

const CHANGE =
  /增长|增加(?!值)|同比|增速|增幅|涨幅|涨|下降|减少|降幅|降(?!水|温|本)|下跌|多完成|少完成|提高了|收窄|回落|[多少高低](?=多少|几|了多少|了几)|新增长|变化|各增|猛|是升是降|升降/;

/** The figures asked for, in order: one a hole, one a metric, one a listed subject. */
export function targetsOf(material: Material): Target[] {
  const holes = material.holes.length > 0 ? material.holes : bareMeasure(material);
  const targets: Target[] = [];
  let shared: string[] = [];
  let phases: Phase[] = [];
  let from = 0;
  holes.forEach((hole, i) => {
    const until = segmentEnd(material, holes, i);
    const segment = segmentOf(material, from, until, hole);
    phases = segment.phases.length > 0 ? segment.phases : phases;
    const own = expand(segment, hole, shared);
    targets.push(...own.map((target) => ({ phases, ...target })));
    shared = [
      ...shared,
      ...segment.words.filter((chunk) => chunk.end <= hole.start).map((chunk) => chunk.text),
    ];
    from = until;
  });
  return targets;
}

/** 三谊国际酒店总投资: a metric without a question word asks for it. */
function bareMeasure({ text, measures }: Material): Hole[] {
  const last = measures.at(-1);
  if (
    last === undefined ||
    text.slice(last.end).replace(/[？。！\s呢情况]|怎么样|如何|是什么/g, '').length > 4
  )
    return [];
  return [{ start: last.end, end: last.end }];
}

/** A segment ends with its hole and the noun that follows it: 多少个紧急停车带｜、…. */
function segmentEnd({ text, chunks }: Material, holes: readonly Hole[], index: number): number {
  const hole = holes[index] as Hole;
  const next = holes[index + 1];
  if (next === undefined) return text.length;
  const noun = chunks.find(
    (chunk) =>
      chunk.start >= hole.end &&
      chunk.start <= hole.end + 1 &&
      chunk.end <= next.start &&
      !/[，、]/.test(text.slice(hole.end, chunk.start)),
  );
  return noun && /^[，、。？\s]/.test(text.slice(noun.end)) ? noun.end : hole.end;
}

interface Segment {
  readonly text: string;
  readonly words: readonly Chunk[];
  readonly measures: readonly Measure[];
  /** Also the metrics that the question word does not fit. */
  readonly named: readonly Measure[];
  readonly mentions: readonly Mention[];
  readonly phases: Phase[];
  readonly regions: readonly (Span & { readonly region: Region })[];
  readonly from: number;
}

function segmentOf(material: Material, from: number, until: number, hole: Hole): Segment {
  const inside = <T extends Span>(spans: readonly T[]): T[] =>
    spans.filter((span) => span.start >= from && span.end <= until);
  const mentions = inside(material.mentions);
  return {
    text: material.text.slice(from, until),
    words: inside(material.chunks),
    measures: inside(material.measures).filter((m) => fits(m, hole)),
    named: inside(material.measures),
    mentions,
    phases: phasesOf(mentions),
    regions: mentions.flatMap((m) =>
      m.dimension === 'region' && m.candidates[0] && !m.rule.includes('in-organisation')
        ? [{ start: m.start, end: m.end, region: m.candidates[0] }]
        : [],
    ),
    from,
  };
}

const phasesOf = (mentions: readonly Mention[]): Phase[] => [
  ...new Set(
    mentions.flatMap((m) => (m.dimension === 'phase' && !/in-rate|negated/.test(m.rule) ? [m.phase] : [])),
  ),
];

const fits = (measure: Measure, hole: Hole): boolean =>
  hole.kinds === undefined ||
  measure.metric === undefined ||
  measure.metric.kinds.some((kind) => hole.kinds?.includes(kind));

function expand(segment: Segment, hole: Hole, shared: readonly string[]): Target[] {
  const noun =
    hole.kinds?.[0] === 'count'
      ? segment.words.find((chunk) => chunk.start === hole.end && !isGeneric(chunk.text))
      : undefined;
  const base = {
    ...kindsOf(hole, segment),
    money: speaksOfMoney(segment.text),
    ...(hole.unit ? { unit: hole.unit } : {}),
    ...(hole.currency ? { currency: hole.currency } : {}),
    change: CHANGE.test(segment.text),
    ...(noun ? { noun: noun.text } : {}),
    shared,
  };
  const own = segment.words.map((chunk) => chunk.text);
  const distinct = distinctMetrics(segment);
  const measured = { ...base, ...metricOf(distinct.at(-1)) };
  const listed = /各|分别/.test(segment.text) ? listedItems(segment) : undefined;
  if (listed !== undefined)
    return listed.items.map((item) => ({
      ...measured,
      ...item,
      own: [...item.own, ...listed.rest],
      measures: otherMeasures(segment, distinct),
    }));
  return (distinct.length > 0 ? distinct : [undefined]).map((measure) => ({
    ...base,
    change: changeOf(measure, distinct, base.change),
    ...metricOf(measure),
    own,
    measures: otherMeasures(segment, distinct, measure),
  }));
}

const metricOf = (measure: Measure | undefined): { metric?: Metric; measure?: string } =>
  measure?.metric ? { metric: measure.metric, measure: measure.words } : {};

/** 总投资和年度计划投资各多少 asks for both; 完成投资占年度计划的多少 for the last alone. */
function distinctMetrics({ measures, text }: Segment): Measure[] {
  const strong = measures.filter((m) => m.metric?.id !== 'investment' && m.metric?.id !== 'rate');
  const named = strong.length > 0 ? strong : measures;
  const joined = named.every(
    (m, i) =>
      i === 0 ||
      /^[\s、和与及跟以]*$/.test(text.slice(named[i - 1]?.end ?? 0, m.start)) ||
      joinedIn(text, named[i - 1] as Measure, m),
  );
  const kept = joined && /[和、与及]/.test(text) ? named : named.slice(-1);
  return kept.filter((m, i) => kept.findIndex((other) => other.metric?.id === m.metric?.id) === i);
}

/** Only a connective between two metrics. Offsets of measures are those of the question, so the words are looked up. */
function joinedIn(text: string, a: Measure, b: Measure): boolean {
  const at = text.indexOf(a.words);
  const next = text.indexOf(b.words, at + a.words.length);
  return (
    at >= 0 && next >= 0 && /^(?:总量|总额|总数)?[\s、和与及跟]+$/.test(text.slice(at + a.words.length, next))
  );
}

/** 固定资产投资 in 固定资产投资增长多少 must be found though the growth is asked. */
function otherMeasures({ named }: Segment, chosen: readonly Measure[], measure?: Measure): Measure[] {
  const before = isRate(measure) ? chosen.slice(0, chosen.indexOf(measure as Measure)) : [];
  const rest = [...before, ...named].filter(
    (m) =>
      (before.includes(m) || !chosen.includes(m)) && m.metric?.id !== 'growth' && m.metric?.id !== 'rate',
  );
  return rest.filter(({ words }) => (isRate(measure) || !isGeneric(words)) && !/计划|完成/.test(words));
}

/** The kinds the hole's words ask for, else those the noun is measured in (发电量 → energy). */
function kindsOf(hole: Hole, { text, measures }: Segment): { kinds?: readonly QuantityKind[] } {
  if (hole.kinds) return { kinds: hole.kinds };
  const noun =
    measures.length > 0 || CHANGE.test(text)
      ? undefined
      : measureNouns.find(([pattern]) => pattern.test(text));
  return noun ? { kinds: noun[1] } : {};
}

/** Of GDP总量和增速 only the second asks how something changed. */
const changeOf = (measure: Measure | undefined, all: readonly Measure[], change: boolean): boolean =>
  all.length > 1 && all.some(isRate) ? isRate(measure) : change;

const isRate = (measure: Measure | undefined): boolean =>
  measure?.metric?.id === 'growth' || measure?.metric?.id === 'share';

interface Listed {
  readonly items: readonly {
    own: string[];
    regions?: Region[];
    level?: ListLevel | 'none';
    phases?: Phase[];
  }[];
  readonly rest: readonly string[];
}

/** 生猪、肉牛各出栏多少头: several subjects, one question. Items are words, places, phases or lists (整体和省重点). */
function listedItems(segment: Segment): Listed | undefined {
  const parts = partsOf(segment);
  if (parts === undefined) return undefined;
  const inPart = <T extends Span>(spans: readonly T[], part: Span): T[] =>
    spans.filter((s) => s.start >= part.start && s.end <= part.end);
  const read = parts.map((part) => ({
    words: clipped(segment, part).filter((word) => !isGeneric(word)),
    region: inPart(segment.regions, part).at(-1)?.region,
    phases: phasesOf(inPart(segment.mentions, part)),
    level: levelNamed(segment.text.slice(part.start - segment.from, part.end - segment.from)),
    whole: /整体|总体|全部|全[省市县区]/.test(
      segment.text.slice(part.start - segment.from, part.end - segment.from),
    ),
  }));
  if (
    read.some(
      (one) => one.words.length === 0 && !one.region && !one.level && one.phases.length === 0 && !one.whole,
    )
  )
    return undefined;
  const allPlaced = read.every((one) => one.region !== undefined);
  const levels = read.some((one) => one.level !== undefined);
  const phased = read.every((one) => one.phases.length > 0);
  const items = read.map((one): Listed['items'][number] => ({
    own: one.words.filter(
      (word) =>
        one.level === undefined ||
        word.replace(/(?:国家|中央|省|市|县|区)级?|重[点大]|项目/g, '').length >= 2,
    ),
    ...(allPlaced && one.region ? { regions: [one.region] } : {}),
    ...(levels ? { level: one.level ?? ('none' as const) } : {}),
    ...(phased ? { phases: one.phases } : {}),
  }));
  const rest = segment.words.filter(
    (chunk) => !parts.some((part) => chunk.start < part.end && part.start < chunk.end),
  );
  return { items: sharedTail(items, allPlaced), rest: rest.map((chunk) => chunk.text) };
}

/** The words of a part; a chunk may reach over a connective (电力热力和管道运输). */
function clipped(segment: Segment, part: Span): string[] {
  return segment.words
    .map((chunk) => ({ start: Math.max(chunk.start, part.start), end: Math.min(chunk.end, part.end) }))
    .filter((span) => span.end > span.start)
    .map((span) => segment.text.slice(span.start - segment.from, span.end - segment.from));
}

/** 哈密、和田、吐鲁番三个光伏: what follows the last place belongs to all. */
function sharedTail(items: Listed['items'], placed: boolean): Listed['items'] {
  if (!placed) return items;
  const all = [...new Set(items.flatMap((item) => item.own))];
  return items.map((item) => ({ ...item, own: all }));
}

/** The parts of the last enumeration before 各; a connective inside a name (和田) parts nothing. */
function partsOf(segment: Segment): Span[] | undefined {
  const end = segment.text.search(/各|分别/);
  const clause = Math.max(...['，', '。', '：', '？'].map((mark) => segment.text.lastIndexOf(mark, end))) + 1;
  const parts: Span[] = [];
  let start = clause;
  for (let at = clause; at <= end; at++) {
    if (at < end && (!/[、和与及跟]/.test(segment.text[at] as string) || insideName(segment, at))) continue;
    if (at > start) parts.push({ start: start + segment.from, end: at + segment.from });
    start = at + 1;
  }
  return parts.length >= 2 && parts.length <= 8 ? parts : undefined;
}

const insideName = (segment: Segment, at: number): boolean =>
  segment.regions.some((r) => r.start - segment.from <= at && at < r.end - segment.from);
