import { isWithin } from '../../extract/places.ts';
import { type Metric, metrics } from '../../extract/tables/metrics.ts';
import {
  commonUnit,
  comparable,
  Decimal,
  inUnit,
  isSameMetric,
  rounded,
  sameOccasion,
} from '../../facts/arithmetic.ts';
import type { Fact, ListLevel } from '../../facts/fact.ts';
import { levelNamed } from '../../facts/slots/slots.ts';
import type { Phase } from '../../types.ts';
import { isGeneric } from '../chunks.ts';
import { type Frame, type Reading, readQuestion } from '../frame.ts';
import { lookUp } from '../lookup.ts';
import type { Setting } from '../match/setting.ts';
import type { Target } from '../targets.ts';
import type { Derived } from './present.ts';

const ASKS =
  /加起来|加一起|加在一起|合计|之和|总和|相加|合起来|总共加|(?:一共|总共)(?=.*[三四五两]项)|[三四五两](?:项|个|者|类|块).{0,8}(?:一共|总共)|[和与跟、][^，。？]{1,20}(?:一共|总共)/;

/** 三项加起来: the sum of several figures, each found for itself. */
export function deriveTotal(
  frame: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Derived[] | undefined {
  if (!ASKS.test(frame.text) && !/[^增添附外]加[^工快大速强]/.test(frame.text)) return undefined;
  const variants = variantsOf(frame, reading);
  if (variants.length < 2 || (isOfPlaces(frame) && !isCountOf(variants.length, frame))) return undefined;
  const sums = frame.targets
    .slice(0, 2)
    .map((target) =>
      isShare(target) ? shareOf(variants, target, facts, setting) : sumOf(variants, target, facts, setting),
    );
  const done = sums.filter((sum) => sum !== undefined);
  return done.length === sums.length && done.length > 0 ? done : undefined;
}

const isShare = (target: Target): boolean =>
  target.metric?.id === 'completion-rate' ||
  target.metric?.id === 'share' ||
  target.kinds?.includes('percent') === true;

/** 占三级年度计划合计的多少: the sum done over the sum planned. */
function shareOf(
  variants: readonly Variant[],
  target: Target,
  facts: readonly Fact[],
  setting: Setting,
): Derived | undefined {
  const { kinds: _kinds, ...rest } = target;
  const [done, plan] = ['investment-completed', 'annual-planned-investment'].map((id) =>
    sumOf(
      variants,
      { ...rest, kinds: ['money'], metric: metrics.find((m) => m.id === id) as Metric },
      facts,
      setting,
    ),
  );
  if (done === undefined || plan === undefined || plan.number === 0) return undefined;
  const value = new Decimal(done.number).dividedBy(plan.number).times(100);
  return {
    number: value.toDecimalPlaces(2).toNumber(),
    unit: '%',
    formula: `(${done.formula}) ÷ (${plan.formula})`,
    inputs: [...done.inputs, ...plan.inputs],
    label: '占年度计划',
    rounded: true,
  };
}

interface Variant {
  readonly frame: Frame;
  /** Words of this item alone. */
  readonly words?: readonly string[];
}

/** 三个泵站 are no two: a place of the question was not read. */
const isCountOf = (many: number, { given }: Frame): boolean =>
  given.every(({ kind, number }) => kind !== 'count' || number === many);

/** 甲市、乙县三个项目总共多少 asks for a sum over places apart, which the figure of one of them is not. */
export const sumsPlaces = (frame: Frame): boolean => ASKS.test(frame.text) && isOfPlaces(frame);

const isOfPlaces = ({ regions }: Frame): boolean =>
  regions.length >= 2 &&
  regions.every((a) => !regions.some((b) => a !== b && (isWithin(a, b) || a.name === b.name)));

/** The question once for each of the items it lists: phases, levels, or named things. */
function variantsOf(frame: Frame, reading: Reading): Variant[] {
  if (frame.phases.length >= 2)
    return frame.phases.map((phase: Phase) => ({ frame: { ...frame, phases: [phase] } }));
  if (isOfPlaces(frame)) return frame.regions.map((region) => ({ frame: { ...frame, regions: [region] } }));
  const levels = levelsListed(frame.text);
  if (levels.length >= 2)
    return levels.map((level) => ({
      frame: { ...frame, level, terms: frame.terms.filter((t) => !/省|市|县|区/.test(t)) },
    }));
  return listedThings(frame, reading).map((words) => ({ frame, words: [words] }));
}

function levelsListed(text: string): ListLevel[] {
  const lists = [...text.matchAll(/([省市县区])级?重[点大]/g)].flatMap((m) => levelNamed(`${m[1]}级`) ?? []);
  if (new Set(lists).size >= 2) return [...new Set(lists)];
  const match = /((?:国家|省|市|县|区)(?:、?(?:省|市|县|区))+)[两三四]?级/.exec(text);
  if (match === null) return [];
  return [
    ...new Set([...(match[1] as string).replace(/[国家、]/g, '')].flatMap((c) => levelNamed(`${c}级`) ?? [])),
  ];
}

/** Names joined by 、 和 加: the content words of each part. */
function listedThings(frame: Frame, reading: Reading): string[] {
  const list =
    /([^，。？：]{2,60}?)(?:[三四五两二](?:个|项|者|类|块)|加起来|加一起|加在一起|合计|一共|总共|之和)/.exec(
      frame.text,
    )?.[1];
  const parts = (list ?? '').split(/[、和与跟及加]/).map((part) => part.trim());
  const words = parts.map((part) =>
    readQuestion(part, reading)
      .terms.filter((term) => !isGeneric(term))
      .at(-1),
  );
  return parts.length >= 2 ? words.filter((word) => word !== undefined) : [];
}

function sumOf(
  variants: readonly Variant[],
  target: Target,
  facts: readonly Fact[],
  setting: Setting,
): Derived | undefined {
  const drop = /加起来|加一起|合计|之和|总和|三项|两项|四项|三级|两级|四级|加/;
  const others = variants.flatMap((v) => v.words ?? []);
  const inputs: Fact[] = [];
  for (const variant of variants) {
    const keep = (words: readonly string[]): string[] =>
      words.filter(
        (w) =>
          !others.some((other) => w.includes(other)) &&
          !drop.test(w) &&
          levelNamed(w) === undefined &&
          !/[省市县区]级?重[点大]/.test(w) &&
          !/^[省市县区国家级、]+$/.test(w),
      );
    const wanted = {
      ...target,
      own: [...keep(target.own), ...(variant.words ?? [])],
      shared: keep(target.shared),
      change: false,
      phases: variant.frame.phases,
    };
    const first = inputs[0];
    const near = first && variant.words === undefined ? facts.filter((f) => sameOccasion(f, first)) : facts;
    const found = lookUp({ ...variant.frame, given: [] }, wanted, near, setting, first);
    if (found.kind !== 'one' || inputs.includes(found.match.fact)) return undefined;
    inputs.push(found.match.fact);
  }
  const first = inputs[0] as Fact;
  if (
    first.quantity.kind === 'percent' ||
    !inputs.every((fact) => comparable(fact, first) && isSameMetric(fact, first))
  )
    return undefined;
  const unit = commonUnit(inputs.map((f) => f.quantity));
  const parts = inputs.map((f) => inUnit(f.quantity, unit));
  const sum = parts.reduce((a, b) => a.plus(b), new Decimal(0));
  return { number: rounded(sum, true), unit, formula: parts.map(String).join(' + '), inputs, label: '合计' };
}
