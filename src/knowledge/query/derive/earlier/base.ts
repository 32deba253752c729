import { commonUnit, Decimal, factorOf, inUnit, rounded } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import { gapAsked } from '../../asking/against/gap.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { lookUp } from '../../finding/lookup.ts';
import type { Setting } from '../../match/setting.ts';
import { saidOf } from '../../match/slots/index.ts';
import { periodFit } from '../../match/slots/period/index.ts';
import type { Derived, Deriving } from '../present.ts';
import { clearest, type Move, movesFor } from './candidates.ts';
import { type Told, wasLarger } from './moves.ts';
import { measuredNow } from './other-measure.ts';
import { premised } from './premised.ts';
import { isAsked, isNamed, withoutReference } from './reference.ts';

/** Figures of an earlier stretch, of another place or occasion, each reckoned back from one told and its change: 340 - 20, 630 ÷ 2.1, 24.2 ÷ 1.21. */
export const deriveBase: Deriving<Derived[]> = (frame, _reading, _facts, setting) => {
  return each(frame, (target) => derivedOf(movesTo(frame, target, setting)));
};

/** The same where no stated figure can stand for it: 比2月20日提高31.2个百分点 tells of that very day, 比第二次观摩增加3个 of that one. */
export const deriveTold: Deriving<Derived[]> = (frame, _reading, facts, setting) => {
  const premise = premised(frame, setting);
  if (premise !== undefined) return [before(premise)];
  return each(frame, (target) => {
    const told = movesTo(frame, target, setting).filter(({ reference }) => reference.explicit);
    return told.length > 0 && !isStated(frame, target, told, facts, setting) ? derivedOf(told) : undefined;
  });
};

/** A result for each figure asked, or none. */
function each(
  { targets, text }: Frame,
  derive: (target: Target) => Derived | undefined,
): Derived[] | undefined {
  if (gapAsked(text) !== undefined) return undefined; // 较1—9月回落多少 asks for no figure of those months
  const results = targets.flatMap((target) => derive(target) ?? []);
  return results.length > 0 && results.length === targets.length ? results : undefined;
}

/** A page states the figure of that very stretch; of an occasion that the question calls by its name (2024年春季集中开工), another page than the one that looks back on it. */
function isStated(
  frame: Frame,
  target: Target,
  told: readonly Move[],
  facts: readonly Fact[],
  setting: Setting,
): boolean {
  if (told.some(({ reference }) => reference.period === undefined)) return false;
  const occasions = told.filter(({ reference }) => isNamed(reference, frame));
  const others = facts.filter(({ article }) => !occasions.some(({ level }) => level.article === article));
  const stated = lookUp(frame, target, others, setting);
  const matches = stated.kind === 'one' ? [stated.match] : stated.kind === 'several' ? stated.matches : [];
  return matches.some(
    ({ fact }) =>
      periodFit(frame.period ?? frame.base, fact) >= 0.9 &&
      told.some(({ level }) => isOfStage(fact, level, frame) && isOfDeed(fact, level, frame)),
  );
}

/** 去年签约项目总投资45亿元 is not what all the projects took, of which 总投资 is asked. */
const isOfStage = (fact: Fact, { phase }: Fact, { phases }: Frame): boolean =>
  phases.length > 0 || fact.phase?.value === phase?.value;

/** 去年观摩项目18个 is not how many projects there were. */
const isOfDeed = (fact: Fact, level: Fact, { text }: Frame): boolean =>
  fact.quantity.kind !== 'count' || [deedOf(level), ''].includes(deedOf(fact)) || text.includes(deedOf(fact));

/** 观摩 of 观摩重点项目 */
const deedOf = ({ measure, subject }: Fact): string =>
  measure.endsWith(subject) ? measure.slice(0, measure.length - subject.length) : '';

function derivedOf(moves: readonly Move[]): Derived | undefined {
  const best = clearest(moves);
  return best && before(best);
}

/** What is asked for of another time, place or occasion, and a change told against that. */
function movesTo(frame: Frame, target: Target, setting: Setting): Move[] {
  const asked = { ...frame, text: saidOf(frame, target) };
  return movesFor(setting, ({ level, reference, head }) =>
    !(frame.asksPlan && CAME_TO.test(head.layers.own)) &&
    isAsked(reference, asked) &&
    (level.role === 'change') === target.change
      ? measuredNow({ frame: withoutReference(asked, reference), target }, reference.metric, level)
      : undefined,
  );
}

/** 比上年完成额增长: held against what was done, which is no plan of that year. */
const CAME_TO = /[比较][^，。；]{0,6}(?:完成|实际)/;

function before({ level, change, head }: Told): Derived {
  const down = wasLarger(head, level);
  const now = new Decimal(level.quantity.number);
  const { kind, number } = change.quantity;
  if (kind === 'multiple') {
    const times = new Decimal(number).plus(GREW_BY.test(change.layers.own) ? 1 : 0); // 增长1.4倍 is 2.4 times as much
    return result(now.dividedBy(times), level, change, `${now} ÷ ${times}`);
  }
  if (kind === 'percent') {
    const factor = new Decimal(1).plus(new Decimal(number).dividedBy(100).times(down ? -1 : 1));
    return result(now.dividedBy(factor), level, change, `${now} ÷ ${factor}`);
  }
  const unit = commonUnit([level.quantity]);
  const step = kind === 'percentage-point' ? new Decimal(number) : inUnit(change.quantity, unit);
  const value = down ? now.plus(step) : now.minus(step);
  return {
    number: rounded(value, true),
    unit,
    formula: `${now} ${down ? '+' : '-'} ${step}`,
    inputs: [level, change],
    label: LABEL,
  };
}

const GREW_BY = /(?:增长|增加|提高|上升|扩大|多)了?(?:约|近|超过?)?$/;

const LABEL = '由变化倒推';

/** Of a quotient two decimals are kept, of things counted none, unless they are told in 万. */
function result(value: Decimal, level: Fact, change: Fact, formula: string): Derived {
  const isWhole = level.quantity.kind === 'count' && factorOf(level.quantity.unit) === 1;
  const number = isWhole ? value.round().toNumber() : rounded(value, false);
  return {
    number,
    unit: level.quantity.unit,
    formula,
    inputs: [level, change],
    label: LABEL,
    rounded: !value.equals(number),
  };
}
