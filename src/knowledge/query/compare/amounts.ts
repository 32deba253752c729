import { isWithin } from '../../extract/places.ts';
import {
  commonUnit,
  comparable,
  Decimal,
  inUnit,
  isSameMetric,
  rounded,
  sameOccasion,
} from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import { withoutGeneric } from '../asking/chunks.ts';
import type { Frame, Reading } from '../asking/frame.ts';
import type { Pair } from '../asking/sides/index.ts';
import { averageFor } from '../derive/average.ts';
import type { PerOne } from '../derive/per-one.ts';
import type { Derived } from '../derive/present.ts';
import { lookUp } from '../finding/lookup.ts';
import type { Setting } from '../match/setting.ts';
import { periodFit } from '../match/slots/period/index.ts';
import { fellByWords } from '../reply/shown.ts';

/** What one side comes to: a figure told, or one shared among as many as its page says. */
export interface Amount {
  readonly fact: Fact;
  readonly among?: Fact;
}

type Amounts = readonly [Amount, Amount];

/** The figure each side asks for. */
export function figuresOf(
  [first, second]: Pair,
  facts: readonly Fact[],
  setting: Setting,
): Amounts | undefined {
  const a = figureOf(first, facts, setting);
  if (a === undefined) return undefined;
  const named = second.frame.targets.some(({ metric }) => metric !== undefined);
  const others = facts.filter(
    (fact) => fact !== a && comparable(fact, a) && (named || isSameMetric(fact, a)),
  );
  const alike = second.isTime ? others : onList(second.frame, a, others); // another year may be another page's
  const beside = alike.filter((fact) => sameOccasion(fact, a));
  const near = second.reach === 'anywhere' ? undefined : figureOf(second.frame, beside, setting);
  const wide = near ?? (second.reach === 'beside' ? undefined : figureOf(second.frame, alike, setting));
  const b = wide ?? (second.lentBatch ? figureOf(ofAnyBatch(second.frame), alike, setting) : undefined);
  const isThen = (one: Fact): boolean =>
    isOfItsTime(second.frame, one) && isSameThing(a, one) && !areOfOneTime(a, one);
  if (b === undefined || (second.isTime && !isThen(b))) return undefined;
  return [{ fact: a }, { fact: b }];
}

/** Two figures of one stretch tell nothing of two, whatever 上年 was taken for. */
const areOfOneTime = ({ period: one, batch }: Fact, { period: other, batch: otherBatch }: Fact): boolean =>
  one !== undefined &&
  one.value.from === other?.value.from &&
  one.value.to === other.value.to &&
  batch?.value.ordinal === otherBatch?.value.ordinal;

const ofAnyBatch = ({ batch: _batch, ...open }: Frame): Frame => open;

/** 观摩重点项目24个 is no earlier figure of 重点项目233个. */
const isSameThing = (a: Fact, b: Fact): boolean =>
  a.metric !== undefined && b.metric !== undefined
    ? isSameMetric(a, b) // 5月份新增项目总投资 is no 完成投资 of May
    : a.quantity.kind !== 'count' || ofOne(a.measure, b.measure);

function ofOne(...measures: readonly [string, string]): boolean {
  const [one, other] = measures.map((measure) => withoutGeneric(measure.replace(OF_TIME, ''))) as [
    string,
    string,
  ];
  return one === other || (one !== '' && other !== '' && (one.includes(other) || other.includes(one)));
}

/** 四季度集中开工, 此次集中开工 */
const OF_TIME = /[一二三四]季度|[上下]半年|\d+月份?|[今去当本]年|\d{2,4}年|[此本这]次|共|已/g;

/** A running total of several years is no figure of 去年. */
const isOfItsTime = ({ period, base }: Frame, fact: Fact): boolean => periodFit(period ?? base, fact) >= 0.9;

/** 省重点比县重点: a page that tells lists apart tells of the second list as well, if that is of the same place. */
function onList({ level, regions }: Frame, first: Fact, others: readonly Fact[]): readonly Fact[] {
  const { value: here } = first.region ?? {};
  if (here && regions.length > 0 && !regions.some((place) => isWithin(here, place))) return others;
  const listed = others.filter(
    (fact) => level !== undefined && fact.level?.value === level && fact.article === first.article,
  );
  return first.level !== undefined && listed.length > 0 ? listed : others;
}

function figureOf(frame: Frame, facts: readonly Fact[], setting: Setting): Fact | undefined {
  const target = frame.targets.at(-1);
  if (target === undefined) return undefined;
  const found = lookUp(frame, { ...target, change: target.metric?.id === 'growth' }, facts, setting);
  if (found.kind === 'several') return frame.regions.length > 0 ? found.matches[0]?.fact : undefined;
  return found.kind === 'one' ? found.match.fact : undefined;
}

/** What one of each side takes: 甲平均每个比乙平均每个多多少. */
export function averagesOf(
  [first, second]: Pair,
  per: PerOne,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Amounts | undefined {
  const [a, b] = [first, second.frame].map((side) => averageFor(side, per, reading, facts, setting));
  if (a === undefined || b === undefined || a.sum === b.sum || !comparable(a.sum, b.sum)) return undefined;
  return a.among.quantity.unit === b.among.quantity.unit
    ? [
        { fact: a.sum, among: a.among },
        { fact: b.sum, among: b.among },
      ]
    : undefined;
}

const worth = ({ fact, among }: Amount, unit: string): Decimal =>
  inUnit(fact.quantity, unit).dividedBy(among?.quantity.number ?? 1);

/** True when the first comes to more than the second. */
export const isMore = (a: Amount, b: Amount): boolean => {
  const unit = unitOf(a, b);
  const [one, other] = worthOf(a, b, unit);
  return one.greaterThan(other);
};

/** What two come to; of 增长15% and 下降8% the second lies below nothing. */
function worthOf(a: Amount, b: Amount, unit: string): readonly [Decimal, Decimal] {
  const [one, other] = [worth(a, unit), worth(b, unit)];
  if (!goApart(a, b)) return [one, other];
  return fellByWords(a.fact) ? [one.negated(), other] : [one, other.negated()];
}

const goApart = (a: Amount, b: Amount): boolean =>
  a.fact.quantity.kind === 'percent' && fellByWords(a.fact) !== fellByWords(b.fact);

/** 下降7.2% and 下跌3.3%. */
export const bothFell = (a: Amount, b: Amount): boolean =>
  [a, b].every(({ fact }) => fact.quantity.kind === 'percent' && fellByWords(fact));

const unitOf = (a: Amount, b: Amount): string => commonUnit([a.fact.quantity, b.fact.quantity]);

/** The larger less the smaller; percentages differ by points. */
export function differenceOf(more: Amount, less: Amount): Omit<Derived, 'label'> {
  const unit = unitOf(more, less);
  const [greater, smaller] = worthOf(more, less, unit);
  const value = greater.minus(smaller);
  const exact = more.among === undefined;
  const number = rounded(value, exact);
  return {
    number,
    unit: more.fact.quantity.kind === 'percent' ? '个百分点' : unit,
    formula: `${term(more, unit)} ${goApart(more, less) ? '+' : '-'} ${term(less, unit)}`,
    inputs: [more, less].flatMap(({ fact, among }) => (among ? [fact, among] : [fact])),
    rounded: !value.equals(new Decimal(number)),
  };
}

const term = ({ fact, among }: Amount, unit: string): string =>
  `${inUnit(fact.quantity, unit)}${among ? ` ÷ ${among.quantity.number}` : ''}`;
