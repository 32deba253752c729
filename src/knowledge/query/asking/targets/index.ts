import type { Measure } from '../../../facts/measure/measure.ts';
import { BEYOND_PLAN } from '../../../facts/role/role.ts';
import { isNoun, isVerb, tokensOf } from '../../../language/tokens.ts';
import type { QuantityKind } from '../../../types.ts';
import { ENDS_AS_SOURCE } from '../../tables/fund-names.ts';
import { endsWithMeasureNoun, measureNouns, speaksOfMoney } from '../../tables/measure-nouns.ts';
import { type Chunk, isGeneric } from '../chunks.ts';
import type { Hole } from '../holes.ts';
import { payersAsked } from '../payers.ts';
import { EACH } from './each.ts';
import { ellipticHoles, holesOfEach, measuredAgain } from './elliptic.ts';
import { type Listed, listedItems } from './listed-items.ts';
import { changeOf, distinctMetrics, measuredEach, metricOf, otherMeasures } from './measures.ts';
import { parallelItems } from './parallel-items.ts';
import { asidesOf, scopesOf } from './scopes.ts';
import { type Material, type Segment, segmentsOf } from './segment.ts';
import type { Target } from './target.ts';
import { countsThings, type Thing, thingsAsked } from './things.ts';

export { EACH } from './each.ts';
export { asksOfAll, namesNothing, type Target } from './target.ts';

const CHANGE = new RegExp(
  String.raw`增长|(?:滞后|落后)(?!的|有|(?:重[点大])?(?:项目|工程|单位|企业|乡镇|[县镇]))(?=[^，。？]{0,12}(?:多少|几|百分|$))(?<!(?:几|多少)[个项][^，。？]{0,12})|增加(?!值)|同比|增速|增幅|涨幅|涨|下降|下滑|滑了|减少|降幅|降(?![水温本解噪尘碳糖压脂临])|下跌|多完成|少完成|提高了|收窄|回落|[多少高低](?=了?(?:百分之)?(?:多少|几))|新增长|变化|各增|(?<=(?:投资|固投|GDP|总值|产值|收入|增加值|零售|社零|税收|利润|资金)(?:总?额)?(?:预计|计划|目标|想|要|得|将|打算|能)?)增(?=了?(?:多少|几))|猛|是升是降|升降|比[^，。？比]{1,12}[多少](?!少)\p{Script=Han}{1,3}?了?(?:百分之)?(?:多少|几)|${BEYOND_PLAN}`,
  'u',
);

/** The figures asked for, in order: one a hole, one a metric, one a listed subject. */
export function targetsOf(material: Material): Target[] {
  const asked = measuredAgain(material, holesOfEach(material));
  const holes = [...asked, ...(asked.length === material.holes.length ? ellipticHoles(material) : [])].sort(
    (a, b) => a.start - b.start,
  );
  const segments = segmentsOf(material, holes);
  const scopes = scopesOf(material, segments);
  const parallel = parallelItems(segments, holes);
  if (parallel) return expand(segments[0] as Segment, holes[0] as Hole, [], parallel);
  const asides = asidesOf(material.text, segments, holes);
  const targets: Target[] = [];
  let shared: readonly Lent[] = [];
  let fund: Measure | undefined;
  /** The items of 桥梁和隧道各多少座，各多长 hold for both. */
  let listed: Listed | undefined;
  segments.forEach((segment, i) => {
    const hole = holes[i] as Hole;
    const own = EACH.test(segment.text) ? listedItems(segment) : undefined;
    const again = own === undefined && EACH.test(segment.text) && segment.phases.length === 0;
    listed = own ?? (again && listed ? { items: listed.items, rest: wordsOf(segment) } : undefined);
    const hasDeed = segment.words.some((chunk) => isDeed(chunk, hole));
    const lent = hole.again || (again && listed) ? [] : shared.filter((word) => !(hasDeed && word.isDeed));
    const found = expand(
      segment,
      hole,
      lent.map(({ text }) => text),
      listed,
    );
    const before = targets.at(-1);
    const same = hole.again || isSumAlone(segment);
    const ofFund = fund && isMoneyAlone(segment) ? metricOf(fund, segment) : {};
    fund = segment.named.findLast(isFund) ?? fund;
    targets.push(
      ...found.map((target) => ({
        ...scopes[i],
        ...(same ? sameOf(target, before) : grownFrom(target, before)),
        ...standingOf(segment),
        ...ofFund,
        aside: [...(asides[i] ?? []), ...(target.aside ?? [])],
      })),
    );
    shared = [...shared, ...lentBy(segment, hole, fund)];
  });
  return targets;
}

/** A word that holds for what is asked next; 交地 of 交地多少，迁坟多少 not where that is a deed as well. */
interface Lent {
  readonly text: string;
  readonly isDeed: boolean;
}

/** The words ahead of a question word that hold for what is asked next. */
const lentBy = ({ words }: Segment, hole: Hole, fund: Measure | undefined): readonly Lent[] =>
  words
    .filter((chunk) => chunk.end <= hole.start && !isMeasureAlone(chunk.text) && !isLasting(chunk, hole))
    .filter(({ text }) => fund === undefined || isNotGot(text))
    .map((chunk) => ({ text: chunk.text, isDeed: isDeed(chunk, hole) }));

/** 专项债 of 专项债项目几个，资金多少: what the money asked next is of. */
const isFund = ({ metric, words }: Measure): boolean =>
  metric?.id === 'financing' && ENDS_AS_SOURCE.test(words);
/** 争取 is told once for all of a list of funds. */
const isNotGot = (word: string): boolean => word !== '争取';
const isMoneyAlone = ({ named, words }: Segment): boolean =>
  named.length > 0 && named.every((measure) => /^(?:资金|金额)$/.test(measure.words)) && words.length === 0;

/** 坝高 of 水库坝高多少，库容多少 is what the first figure measures; 水库 is the thing of both. */
const isMeasureAlone = (words: string): boolean => words.length <= 3 && endsWithMeasureNoun(words);

/** 停工 of 公路停工多少天，总投资多少 is what lasts so long, and nothing of the sum. */
const isLasting = ({ text, end }: Chunk, { kinds, start }: Hole): boolean =>
  kinds?.[0] === 'duration' && start - end <= 1 && tokensOf(text).every(isVerb);

/** 种树 of 种树多少亩: verbs right before a question word. */
const isDeed = ({ text, start, end }: Chunk, hole: Hole): boolean =>
  end <= hole.start && hole.start - start <= 5 && tokensOf(text).every(isVerb);

const wordsOf = (segment: Segment): string[] => segment.words.map((chunk) => chunk.text);

/** 前九个月投了多少，累计多少: the same measure, since the work began. */
const isSumAlone = ({ text }: Segment): boolean => /^[，、？\s]*(?:累计|[一总]共)(?:是|有)?多少$/.test(text);

/** 总投资多少，累计完成投资多少 */
const isSumSoFar = ({ text }: Segment): boolean =>
  /^[，、？\s]*(?:目前|现在|至今|开工以来)?(?:已经?)?累计(?:已经?)?完成了?(?:投资)?(?:是|有)?多少$/.test(
    text,
  );

/** 2020年一年下来准备完成多少投资, 预计本年度完成投资多少 */
const plansYear = ({ text, mentions }: Segment): boolean =>
  /(?:准备|打算|想|拟|预计|将|(?<![主需重还])要)[^，。？]{0,6}完成(?!率|了)/.test(text) &&
  mentions.some((m) => m.dimension === 'period' && m.period.grain === 'year' && !m.period.asOf);

/** How the figure of one question word stands to time, whatever the whole question asks. */
const standingOf = (segment: Segment): Pick<Target, 'soFar' | 'ratherSoFar' | 'ofYearsPlan'> => ({
  ...(isSumAlone(segment) ? { soFar: true } : {}),
  ...(isSumSoFar(segment) ? { ratherSoFar: true } : {}),
  ...(plansYear(segment) ? { ofYearsPlan: true } : {}),
});

/** 签约的总投资多少？开工的呢: the measure asked before. */
const sameOf = (target: Target, { metric, measure, measures = [] }: Partial<Target> = {}): Target => ({
  ...target,
  measures,
  ...(metric ? { metric } : {}),
  ...(measure ? { measure } : {}),
});

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
    ...payersOf(segment),
    shared,
  };
  const own = wordsOf(segment);
  const multiples = measuredEach(segment, hole);
  if (multiples.length > 0) return multiples.map((measure) => ({ ...base, own, measures: [measure] }));
  if (listed !== undefined) return ofEach(listed, base, segment, hole);
  const distinct = distinctMetrics(segment);
  return (distinct.length > 0 ? distinct : [undefined]).map((measure) => ({
    ...base,
    change: changeOf(measure, distinct, base.change || measure?.metric?.id === 'growth'), // 固投1—5月增多少
    ...metricOf(measure, segment),
    own: measure && isFund(measure) ? own.filter(isNotGot) : own,
    measures: otherMeasures(segment, distinct, hole, measure),
  }));
}

/** A figure for each thing of a list, or several (省、市重点项目个数、完成投资各多少). */
function ofEach(
  { items, rest }: Listed,
  base: Omit<Target, 'own' | 'measures'>,
  segment: Segment,
  hole: Hole,
): Target[] {
  const isThing = sourcesAmong(items);
  const distinct = distinctMetrics(segment).filter((measure) => !isThing(measure));
  const last = distinct.at(-1);
  const areFunds = items.every(({ fund }) => fund !== undefined);
  const eachItsOwn = !areFunds && items.at(-1)?.said.endsWith(last?.words ?? '□'); // not 甲投资和乙投资各增长多少
  const isSum = hole.kinds === undefined || hole.kinds[0] === 'money';
  const measuredIn = (said: string) =>
    (eachItsOwn ? segment.measures.findLast(({ words }) => said.endsWith(words)) : undefined) ?? last;
  const several = eachItsOwn || distinct.length < 2 ? undefined : distinct;
  return items.flatMap(({ said, fund, ...item }, i) =>
    (several ?? [measuredIn(said) ?? (isSum ? fund : undefined)]).map((measure) => ({
      ...base,
      ...metricOf(measure, segment),
      ...item,
      item: i,
      aside: items.flatMap((other) => (other.said === said ? [] : [other.said])),
      own: [...item.own, ...rest],
      measures: [
        ...otherMeasures(segment, distinct, hole).filter((measure) => !isThing(measure)),
        ...(fund && measure !== fund ? [fund] : []),
      ],
    })),
  );
}

/** 银行贷款、专项债各多少: what is a thing of the list measures none of them. */
function sourcesAmong(items: Listed['items']): (measure: Measure) => boolean {
  const listsSources = items.some(
    ({ own, fund }) => fund !== undefined || own.some((word) => ENDS_AS_SOURCE.test(word)),
  );
  return ({ words }) => listsSources && ENDS_AS_SOURCE.test(words);
}

/** 县财政 of 县财政出了多少: who pays, and no list of projects of that level. */
function payersOf({ text }: Segment): Partial<Target> {
  const asked = payersAsked(text);
  return asked.length > 0 ? { payers: asked, kinds: ['money'], level: 'none' } : {};
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

/** 银行答应给多少, 找信用社贷了多少: money, which nothing names. */
const GIVES = /(?:给|借|贷|批|掏|赚|赔|欠)了?$/;

/** The kinds the hole's words ask for, else those the noun is measured in (发电量 → energy). */
function kindsOf(
  hole: Hole,
  { text, measures, counted, from }: Segment,
): { kinds?: readonly QuantityKind[] } {
  if (hole.kinds) return { kinds: hole.kinds };
  if (counted === '' && GIVES.test(text.slice(0, hole.start - from))) return { kinds: ['money'] };
  if (text.slice(hole.start - from, hole.end - from) === '多少' && countsThings(counted))
    return { kinds: ['count'] };
  const noun =
    measures.length > 0 || CHANGE.test(text)
      ? undefined
      : measureNouns.find(([pattern]) => pattern.test(text));
  return noun ? { kinds: noun[1] } : {};
}
