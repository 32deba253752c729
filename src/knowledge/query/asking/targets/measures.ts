import { type Metric, metrics } from '../../../extract/tables/metrics.ts';
import type { Measure } from '../../../facts/measure/measure.ts';
import { isGeneric } from '../chunks.ts';
import type { Hole } from '../holes.ts';
import { EACH } from './each.ts';
import type { Segment } from './segment.ts';

/** The catalogue metric of a measure and its words as asked; empty for a measure the catalogue does not have. */
export const metricOf = (
  measure: Measure | undefined,
  asked: Segment,
): { metric?: Metric; measure?: string } =>
  measure?.metric
    ? { metric: isSpentSoFar(measure, asked) ? completed : measure.metric, measure: measure.words }
    : {};

const completed = metrics.find(({ id }) => id === 'investment-completed') as Metric;

/** 到9月底投了多少, 从开工到6月底一共砸了多少: what is done by a day, unless it is to be, or what was signed or begun by then is meant. */
const isSpentSoFar = ({ metric, words }: Measure, { mentions, phases, text }: Segment): boolean =>
  ((metric?.id === 'investment' && !/^(?:资金|金额)$/.test(words)) || SPENT_IN_ALL.test(words)) && // 截至5月发放补贴资金多少
  phases.length === 0 &&
  !/(?<![主重需])要|计划|打算|准备|拟|总投/.test(text) &&
  mentions.some((m) => m.dimension === 'period' && m.period.asOf);

const SPENT_IN_ALL = /^[总一]共(?:已经?)?[投花]$/;

/** 总投资和年度计划投资各多少 asks for both; 完成投资占年度计划的多少 for the last alone. */
export function distinctMetrics({ measures: all, text }: Segment): Measure[] {
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
  return kept.filter((m, i) => kept.findIndex((other) => isSameMeasure(other, m)) === i);
}

/** 普及率 and 达标率 are two rates. */
const isSameMeasure = (a: Measure, b: Measure): boolean =>
  a.metric?.id === b.metric?.id && (a.metric?.id !== 'rate' || a.words === b.words);

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
    at >= 0 &&
    next >= 0 &&
    /^(?:总量|总额|总数)?[\s、和与及跟]+(?:预计|预期|累计|实际|(?:目前|至今|现在)?已经?|目前|至今|(?:达产|投产|建成)后的?)?$/.test(
      text.slice(at + a.words.length, next),
    )
  );
}

/** 项目个数是去年的几倍 */
const isRelative = ({ kinds }: Hole): boolean => kinds?.[0] === 'multiple';

/** 项目个数和总投资分别是去年的几倍: how many times as much each of them is. */
export const measuredEach = ({ named, text }: Segment, hole: Hole): readonly Measure[] =>
  isRelative(hole) && named.length > 1 && EACH.test(text) ? named : [];

/** 总投资 of 总投资23亿元的项目几个: the asker has it, and asks how many there are. */
const isTold = ({ text, from }: Segment, { end }: Measure, { kinds }: Hole): boolean =>
  kinds?.[0] === 'count' && TOLD.test(text.slice(end - from, end - from + 24));

const TOLD = /^(?:额|共|合计|一共|总共|约|达|为|是){0,3}\d[\d.]*[万亿]{1,2}元?(?!以[上下]|[级之以]|左右)/;

/** 固定资产投资 in 固定资产投资增长多少 must be found though the growth is asked. */
export function otherMeasures(
  segment: Segment,
  chosen: readonly Measure[],
  hole: Hole,
  measure?: Measure,
): Measure[] {
  const named = segment.named.filter((m) => !isTold(segment, m, hole));
  const before = isRate(measure) ? chosen.slice(0, chosen.indexOf(measure as Measure)) : [];
  const rest = [...before, ...named].filter(
    (m) =>
      (before.includes(m) || !chosen.includes(m)) && m.metric?.id !== 'growth' && m.metric?.id !== 'rate',
  );
  if (isRelative(hole)) return rest;
  const isGrowth = measure?.metric?.id === 'growth'; // 完成投资增长多少
  return rest.filter(
    ({ words }) =>
      (isRate(measure) || !isGeneric(words)) &&
      !/^占了?$/.test(words) &&
      !(isGrowth ? /计划(?!投资)|.完成/ : /计划|完成/).test(words), // 年度计划投资比去年增长多少
  );
}

/** Of GDP总量和增速 only the second asks how something changed. */
export const changeOf = (measure: Measure | undefined, all: readonly Measure[], change: boolean): boolean =>
  all.length > 1 && all.some(isRate) ? isRate(measure) : change;

const isRate = (measure: Measure | undefined): boolean =>
  measure?.metric?.id === 'growth' || measure?.metric?.id === 'share';
