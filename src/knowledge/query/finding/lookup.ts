import { comparable, isSameMetric } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import { isClassName } from '../../facts/role/threshold.ts';
import { residue } from '../../facts/subject/subject.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import type { Target } from '../asking/targets/index.ts';
import { namesSubject } from '../match/hints.ts';
import { metricAffinity } from '../match/measure/affinity.ts';
import { type Match, scoreFact } from '../match/score.ts';
import type { Setting } from '../match/setting.ts';
import { cover } from '../match/words/cover.ts';
import { wholesMeant } from './bare-measure.ts';
import { risesMeant } from './bare-rise.ts';
import { sizesMeant } from './bare-size.ts';
import { withExactFirst } from './exact.ts';
import { withFullestFirst } from './fullest.ts';
import { isName } from './name.ts';
import { newerFirst, withNewestFirst } from './newest.ts';
import { rivalsOf } from './rivals.ts';

/** What a search for one figure found. */
export type Outcome =
  | { readonly kind: 'one'; readonly match: Match }
  /** Figures of different places or occasions that fit the question equally well. */
  | { readonly kind: 'several'; readonly matches: readonly Match[] }
  | { readonly kind: 'none' };

/** Every fact that fits a target, best first. Facts of `near`'s group and article come before equals. */
export function rankFacts(
  frame: Frame,
  target: Target,
  facts: readonly Fact[],
  setting: Setting,
  near?: Fact,
): Match[] {
  const fitting = facts.flatMap((fact) => scoreFact(frame, target, fact, setting) ?? []);
  const named = target.own.some(isName) ? fitting.filter(({ fact }) => namesSubject(target, fact)) : [];
  const called = target.own.some(isName) ? fitting.filter(({ fact }) => isCalledSo(target, fact)) : [];
  const ranked = fitting
    .filter(({ fact }) => !isBesideNamed(fact, named, target) && !isSumBeside(fact, called))
    .map((match) => ({
      ...match,
      score: match.score + closeness(match.fact, near) + correction(frame, target, match.fact),
    }))
    .sort((a, b) => apart(b.score, a.score) || newerFirst(a.fact, b.fact) || a.fact.id - b.fact.id);
  if (near) return withExactFirst(ranked);
  return withExactFirst(
    isUndated(frame)
      ? withNewestFirst(ranked)
      : withFullestFirst(ranked, target.period ?? frame.period, frame.text),
  );
}

/** By how much one score is above another; sums of the same parts in another order are equal. */
const apart = (a: number, b: number): number => (Math.abs(a - b) < 1e-9 ? 0 : a - b);

const isUndated = ({ period, batch }: Frame): boolean => period === undefined && batch === undefined;

/** The figure a target asks for, or the several it may mean; `open`: for the asker himself, who is asked back sooner than a reckoning that needs one figure. */
export function lookUp(
  frame: Frame,
  target: Target,
  facts: readonly Fact[],
  setting: Setting,
  near?: Fact,
  reach: 'close' | 'open' = 'close',
): Outcome {
  const matches = rankFacts(frame, target, facts, setting, near);
  const best = matches[0];
  if (best === undefined) return { kind: 'none' };
  const wholes = near
    ? undefined
    : (wholesMeant(frame, target, matches, setting) ??
      risesMeant(frame, target, matches) ??
      (reach === 'open' ? sizesMeant(frame, target, matches) : undefined));
  if (wholes !== undefined) return oneOf(wholes);
  const rivals = near ? [] : rivalsOf(frame, target, best, matches, reach);
  if (rivals.length > 0) return { kind: 'several', matches: [best, ...rivals] };
  return { kind: 'one', match: best };
}

const oneOf = (matches: readonly Match[]): Outcome => {
  const [match, ...others] = matches;
  if (match === undefined) return { kind: 'none' };
  return others.length === 0 ? { kind: 'one', match } : { kind: 'several', matches };
};

/** The figure a target asks for, when there is one and no other may be meant. */
export function figureFor(...search: Parameters<typeof lookUp>): Fact | undefined {
  const found = lookUp(...search);
  return found.kind === 'one' ? found.match.fact : undefined;
}

/** The figure that a question asks for first. */
export const firstFigure = (frame: Frame, facts: readonly Fact[], setting: Setting): Fact | undefined => {
  const [target] = frame.targets;
  return target && figureFor(frame, target, facts, setting);
};

/** 50亿元 of 总投资6亿元的甲、总投资5亿元的乙等8个总投资50亿元的项目 is no figure of 乙, which has its own in the sentence. */
const isBesideNamed = (fact: Fact, named: readonly Match[], target: Target): boolean =>
  !namesSubject(target, fact) && named.some(({ fact: own }) => standsBeside(own, fact));

const standsBeside = (own: Fact, fact: Fact): boolean =>
  own.article === fact.article && own.sentence === fact.sentence && comparable(own, fact);

/** The same 50亿元 where 乙 is called almost by its name. */
const isSumBeside = (fact: Fact, called: readonly Match[]): boolean =>
  fact.quantity.kind === 'money' &&
  isGeneric(residue(fact.subject)) &&
  called.some(({ fact: own }) => own !== fact && standsBeside(own, fact) && isSameMetric(own, fact));

/** 云溪大学城A区二期 of 北岭大学城二期. */
const isCalledSo = ({ own }: Target, { subject }: Fact): boolean =>
  own.some(
    (word) => isName(word) && !OF_CLASS.test(word) && !isClassName(word) && cover(word, subject, 0) >= ALMOST,
  );

/** 产业类项目 names no 产业园. */
const OF_CLASS = /(?:类|领域|板块|方面|行业)的?(?:重[点大])?(?:项目|工程|企业)?$/;

const ALMOST = 0.6;

/** 增长9% of 实现产值12亿元，增长9%: nearer than any other, but for what a correction says anew. */
const LINKED = 0.19;

function closeness(fact: Fact, near: Fact | undefined): number {
  if (near === undefined) return 0;
  if (fact.article !== near.article) return 0;
  if (fact.of?.id === near.id) return LINKED;
  if (fact.group === near.group) return 0.1;
  return fact.sentence === near.sentence ? 0.06 : 0.03;
}

/** 更正 outranks what it corrects: a figure of the very measure asked, and of no stage that is not (已开工 for 重点项目几个). */
const correction = ({ phases }: Frame, target: Target, fact: Fact): number =>
  isCorrection(fact) &&
  metricAffinity(target, fact) > SAME_MEASURE &&
  fact.phases.every((phase) => phases.includes(phase))
    ? 0.2
    : 0;

const SAME_MEASURE = 0.75;

/** A figure of a page that corrects; the one it takes back is superseded and never found. */
export const isCorrection = (fact: Fact): boolean => /更正|勘误|订正/.test(fact.article.title);
