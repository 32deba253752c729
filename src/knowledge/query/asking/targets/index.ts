import type { Metric } from '../../../extract/tables/metrics.ts';
import type { ListLevel } from '../../../facts/fact.ts';
import type { Measure } from '../../../facts/measure/measure.ts';
import { isNoun, tokensOf } from '../../../language/tokens.ts';
import type { Batch, Period, Phase, Quantity, QuantityKind, Region } from '../../../types.ts';
import { measureNouns, speaksOfMoney } from '../../tables/measure-nouns.ts';
import { type Chunk, isGeneric } from '../chunks.ts';
import type { Hole } from '../holes.ts';
import { ellipticHoles } from './elliptic.ts';
import { type Listed, listedItems } from './listed-items.ts';
import { parallelItems } from './parallel-items.ts';
import { type Material, type Segment, segmentsOf } from './segment.ts';
import { countsThings, type Thing, thingsAsked } from './things.ts';

/** One figure a question asks for. */
export interface Target {
  readonly kinds?: readonly QuantityKind[];
  readonly unit?: string;
  readonly currency?: 'USD';
  readonly metric?: Metric;
  /** The measure's words as asked. */
  readonly measure?: string;
  /** The members of a list are asked for, each of a place of its own: 哪个县区最多. */
  readonly members?: boolean;
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
  /** The noun where it is one character (井 of 挖了多少井, 井打了几口): the figure itself must be of it. */
  readonly terse?: string;
  /** The kinds of things that may be counted; absent when any. */
  readonly things?: readonly Thing[];
  /** 出口 of 能出口多少: what a bare question word measures. */
  readonly measured?: string;
  /** Words it shares with the targets before it. */
  readonly shared: readonly string[];
  /** Slots of its own, where a question asks the same of several: 哈密、和田各多少. */
  readonly regions?: readonly Region[];
  readonly phases?: readonly Phase[];
  readonly batch?: Batch;
  readonly period?: Period;
  /** The limit of this target alone: 10亿 of 10亿以上的和1亿以上的各几个. */
  readonly given?: readonly Quantity[];
  /** Words of its own among the items of a list. */
  readonly named?: readonly string[];
  /** Its place among the items of a list (甲和乙各多少), from 0. */
  readonly item?: number;
  /** `none` where another target of the list names a level: 整体 beside 省重点. */
  readonly level?: ListLevel | 'none';
}

const CHANGE =
  /增长|滞后|落后|增加(?!值)|同比|增速|增幅|涨幅|涨|下降|下滑|滑了|减少|降幅|降(?!水|温|本)|下跌|多完成|少完成|提高了|收窄|回落|[多少高低](?=多少|几|了多少|了几)|新增长|变化|各增|猛|是升是降|升降|比[^，。？比]{1,12}[多少](?!少)\p{Script=Han}{1,3}?了?(?:多少|几)/u;

/** 各多少 asks the same of several. */
export const EACH = /各(?![省市县区级类项地种方界自部])|分别/;

/** The figures asked for, in order: one a hole, one a metric, one a listed subject. */
export function targetsOf(material: Material): Target[] {
  const holes = [...material.holes, ...ellipticHoles(material)].sort((a, b) => a.start - b.start);
  const segments = segmentsOf(material, holes);
  const scopes = scopesOf(segments);
  const parallel = parallelItems(segments, holes);
  if (parallel) return expand(segments[0] as Segment, holes[0] as Hole, [], parallel);
  const targets: Target[] = [];
  let shared: string[] = [];
  /** The items of 桥梁和隧道各多少座，各多长 hold for both. */
  let listed: Listed | undefined;
  segments.forEach((segment, i) => {
    const hole = holes[i] as Hole;
    const own = EACH.test(segment.text) ? listedItems(segment) : undefined;
    const again = own === undefined && EACH.test(segment.text) && segment.phases.length === 0;
    listed = own ?? (again && listed ? { items: listed.items, rest: wordsOf(segment) } : undefined);
    const asked = expand(segment, hole, again && listed ? [] : shared, listed);
    targets.push(...asked.map((target) => ({ ...scopes[i], ...grownFrom(target, targets.at(-1)) })));
    shared = [
      ...shared,
      ...segment.words.filter((chunk) => chunk.end <= hole.start).map((chunk) => chunk.text),
    ];
  });
  return targets;
}

type Scope = Pick<Target, 'phases' | 'regions' | 'period'>;

/** 全市还剩几个？其中甲县几个; 全年计划几项，上半年完成几项: what a part of a question names holds until another names its like. */
function scopesOf(segments: readonly Segment[]): Scope[] {
  const later = segments.slice(1);
  const placed = later.some((segment) => segment.regions.length > 0);
  const dated = later.some((segment) => periodOf(segment) !== undefined);
  let phases: Phase[] = [];
  let regions: readonly Region[] = [];
  let period: Period | undefined;
  return segments.map((segment, i) => {
    if (segment.phases.length > 0) phases = segment.phases;
    if (i === 0 || segment.regions.length > 0) regions = segment.regions.map(({ region }) => region);
    period = periodOf(segment) ?? period;
    return { phases, ...(placed ? { regions } : {}), ...(dated && period ? { period } : {}) };
  });
}

const periodOf = ({ mentions }: Segment): Period | undefined =>
  mentions.flatMap((m) => (m.dimension === 'period' && !m.period.lastYear ? [m.period] : []))[0];

const wordsOf = (segment: Segment): string[] => segment.words.map((chunk) => chunk.text);

/** 产值多少、增幅多大: the growth is that of the measure asked before. */
function grownFrom(target: Target, before: Target | undefined): Target {
  if (target.metric?.id !== 'growth' || target.own.length > 0 || target.measures.length > 0) return target;
  if (before?.measure === undefined || before.metric?.id === 'growth') return target;
  const asked = {
    ...(before.metric ? { metric: before.metric } : {}),
    words: before.measure,
    start: 0,
    end: 0,
  };
  return { ...target, measures: before.measures.length > 0 ? before.measures : [asked] };
}

function expand(
  segment: Segment,
  hole: Hole,
  shared: readonly string[],
  listed: Listed | undefined,
): Target[] {
  const noun =
    hole.kinds === undefined || hole.kinds[0] === 'count'
      ? segment.words.find((chunk) => chunk.start === hole.end && !isGeneric(chunk.text))
      : undefined;
  const base = {
    ...kindsOf(hole, segment),
    ...measuredNoun(hole, segment),
    money: segment.counted === '' || speaksOfMoney(segment.text),
    ...(hole.unit ? { unit: hole.unit } : {}),
    ...(hole.currency ? { currency: hole.currency } : {}),
    change: CHANGE.test(segment.text),
    ...(noun ? { noun: noun.text } : {}),
    ...terseNoun(noun, segment),
    ...thingsOf(hole, segment),
    shared,
  };
  const own = wordsOf(segment);
  const distinct = distinctMetrics(segment);
  const measured = { ...base, ...metricOf(distinct.at(-1)) };
  if (listed !== undefined)
    return listed.items.map((item, i) => ({
      ...measured,
      ...item,
      item: i,
      own: [...item.own, ...listed.rest],
      measures: otherMeasures(segment, distinct, hole),
    }));
  return (distinct.length > 0 ? distinct : [undefined]).map((measure) => ({
    ...base,
    change: changeOf(measure, distinct, base.change),
    ...metricOf(measure),
    own,
    measures: otherMeasures(segment, distinct, hole, measure),
  }));
}

/** 湄潭县有几个 counts no 县. */
function thingsOf(hole: Hole, { text, from, counted, regions }: Segment): { things?: readonly Thing[] } {
  const named = Math.max(0, ...regions.map(({ end }) => end - from));
  const things = thingsAsked(text.slice(named, hole.start - from), hole.unit, counted);
  return things ? { things } : {};
}

/** 出口 of 能出口多少: without it a figure tells of something else. */
function measuredNoun(hole: Hole, { words, measures }: Segment): { measured?: string } {
  if (hole.kinds !== undefined || measures.length > 0) return {};
  const noun = words.find((chunk) => chunk.end === hole.start && !isGeneric(chunk.text));
  return noun ? { measured: noun.text } : {};
}

/** 树 of 种了多少树, whatever part of speech it is taken for, and 桥 of 桥修了几座; 停 of 几个停了几个 is done, not counted. */
function terseNoun(noun: Chunk | undefined, { words, counted }: Segment): { terse?: string } {
  const ahead = words.find(({ text }) => text.length === 1 && tokensOf(text).every(isNoun));
  const behind = noun?.text.length === 1 && (noun === ahead || noun.text === counted) ? noun : undefined;
  const terse = behind ?? (noun === undefined ? ahead : undefined);
  return terse === undefined ? {} : { terse: terse.text };
}

const metricOf = (measure: Measure | undefined): { metric?: Metric; measure?: string } =>
  measure?.metric ? { metric: measure.metric, measure: measure.words } : {};

/** 总投资和年度计划投资各多少 asks for both; 完成投资占年度计划的多少 for the last alone. */
function distinctMetrics({ measures: all, text }: Segment): Measure[] {
  const measures = withoutVerb(all);
  const isBeside = (m: Measure, i: number): boolean => {
    const [before, after] = [measures[i - 1], measures[i + 1]];
    return (
      (before !== undefined && joinedIn(text, before, m)) || (after !== undefined && joinedIn(text, m, after))
    );
  };
  const isRateAsked = (m: Measure): boolean => m === measures.at(-1) && m.metric?.id === 'rate'; // 到位资金支出率
  const strong = measures.filter((m, i) => !isVague(m) || isBeside(m, i) || isRateAsked(m)); // 数量跟金额
  const named = strong.some((m) => !isVague(m)) ? strong : measures;
  const joined = named.every(
    (m, i) =>
      i === 0 ||
      /^[\s、和与及跟以]*$/.test(text.slice(named[i - 1]?.end ?? 0, m.start)) ||
      joinedIn(text, named[i - 1] as Measure, m),
  );
  const kept = joined && /[和、与及跟]/.test(text) ? named : named.slice(-1);
  return kept.filter((m, i) => kept.findIndex((other) => other.metric?.id === m.metric?.id) === i);
}

/** 财政收入完成多少 asks for the revenue. */
function withoutVerb(measures: readonly Measure[]): readonly Measure[] {
  const nouns = measures.filter(({ words }) => !/^完成了?(?:多少|几)/.test(words));
  return nouns.some((m) => !isVague(m) && m.metric?.kinds.includes('money')) ? nouns : measures;
}

const isVague = ({ metric, words }: Measure): boolean =>
  metric?.id === 'investment' || (metric?.id === 'rate' && words.length < 3);

/** Only a connective between two metrics. Offsets of measures are those of the question, so the words are looked up. */
function joinedIn(text: string, a: Measure, b: Measure): boolean {
  const at = text.indexOf(a.words);
  const next = text.indexOf(b.words, at + a.words.length);
  return (
    at >= 0 && next >= 0 && /^(?:总量|总额|总数)?[\s、和与及跟]+$/.test(text.slice(at + a.words.length, next))
  );
}

/** 项目个数是去年的几倍 */
const isRelative = ({ kinds }: Hole): boolean => kinds?.[0] === 'multiple';

/** 固定资产投资 in 固定资产投资增长多少 must be found though the growth is asked. */
function otherMeasures(
  { named }: Segment,
  chosen: readonly Measure[],
  hole: Hole,
  measure?: Measure,
): Measure[] {
  const before = isRate(measure) ? chosen.slice(0, chosen.indexOf(measure as Measure)) : [];
  const rest = [...before, ...named].filter(
    (m) =>
      (before.includes(m) || !chosen.includes(m)) && m.metric?.id !== 'growth' && m.metric?.id !== 'rate',
  );
  if (isRelative(hole)) return rest;
  return rest.filter(
    ({ words }) => (isRate(measure) || !isGeneric(words)) && !/计划|完成|^占了?$/.test(words),
  );
}

/** The kinds the hole's words ask for, else those the noun is measured in (发电量 → energy). */
function kindsOf(
  hole: Hole,
  { text, measures, counted, from }: Segment,
): { kinds?: readonly QuantityKind[] } {
  if (hole.kinds) return { kinds: hole.kinds };
  if (text.slice(hole.start - from, hole.end - from) === '多少' && countsThings(counted))
    return { kinds: ['count'] };
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
