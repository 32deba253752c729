import { Decimal, inUnit } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import { isGeneric } from '../../asking/chunks.ts';
import { type Frame, type Reading, readQuestion } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { figureFor, lookUp } from '../../finding/lookup.ts';
import type { Setting } from '../../match/setting.ts';
import { leftShareAsked } from '../plan/left-asked.ts';
import { planAndDone } from '../plan/plan-and-done.ts';
import { progressFor } from '../plan/progress.ts';
import { deriveRemaining } from '../plan/remaining.ts';
import { type Derived, type Deriving, quotient } from '../present.ts';
import { halvesOf, partWithin } from './halves.ts';
import { isRough, shareOfWhole } from './part-of-whole.ts';
import { isOfThree } from './share-of-three.ts';
import { summedBy } from './summed-by.ts';
import { type WholeAsked, wholesAndParts } from './whole-and-parts.ts';

/** A相当于B的百分之几: both found for themselves, then divided. */
export const deriveShare: Deriving = (frame, reading, facts, setting) => {
  const halves = halvesOf(frame.text);
  if (isOfThree(frame.text)) return undefined;
  if (halves !== undefined) return shareOfWhole(halves, reading, facts, setting);
  const within = partWithin(frame.text);
  return within ? shareWithin(within, reading, facts, setting) : rateOf(frame, reading, facts, setting);
};

/** 没复工的占多少: what is left over the whole. */
export const deriveShareLeft: Deriving = (frame, reading, _facts, setting) => {
  const asked = leftShareAsked(frame.text);
  if (asked === undefined) return undefined;
  const [left, ...others] =
    deriveRemaining(readQuestion(asked, reading), reading, setting.all, setting) ?? [];
  const whole = left?.inputs[0];
  if (left === undefined || whole === undefined || others.length > 0) return undefined;
  const total = inUnit(whole.quantity, left.unit);
  const value = new Decimal(left.number).dividedBy(total).times(100);
  const number = value.toDecimalPlaces(2).toNumber();
  return {
    ...left,
    number,
    unit: '%',
    formula: `(${left.formula}) ÷ ${total}`,
    label: '占比',
    rounded: !value.equals(number),
  };
};

function shareWithin(
  asked: WholeAsked,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Derived | undefined {
  const [found] = wholesAndParts(asked, reading, facts, setting);
  const part = found?.parts[0];
  return found && part && quotient(part, found.whole, '占比');
}

/** 占比具体是多少, where pages say no more than 超过五成. */
export const deriveExactShare: Deriving = (frame, reading, facts, setting) => {
  const halves = /具体|精确|准确|确切/.test(frame.text) ? halvesOf(frame.text) : undefined;
  const [target] = frame.targets;
  if (halves === undefined || target === undefined) return undefined;
  const stated = lookUp(frame, target, facts, setting);
  const exact = stated.kind === 'one' && !isRough(stated.match.fact);
  return exact ? undefined : shareOfWhole(halves, reading, facts, setting);
};

/** 完工率, 支出进度: what is done in percent of the whole. */
const RATE = /([\p{Script=Han}]{2})(?:率|进度)/u;

/** A rate that nobody states: the finished part over the whole. */
function rateOf(
  frame: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Derived | undefined {
  const [target] = frame.targets;
  if (target === undefined) return undefined;
  if (target.metric?.id === 'completion-rate') {
    const found = planAndDone(frame, target, facts, setting);
    return found?.done.modality === 'actual'
      ? quotient(found.done, found.whole, '占年度计划') // 力争完成60亿元以上 is no rate of 年度计划58亿元
      : undefined;
  }
  const [rate, verb] = RATE.exec(frame.text) ?? [];
  if (rate === undefined || verb === undefined || !VERB.test(verb))
    return partOfWhole(frame, target, facts, setting);
  const done = readQuestion(`${frame.text.slice(0, frame.text.indexOf(rate))}已${verb}多少`, reading);
  if (
    frame.level !== done.level ||
    frame.terms.some((term) => !isGeneric(term) && !done.terms.includes(term))
  )
    return undefined; // 复工率里省重点的是多少
  const asked = frame.period ? { ...done, period: frame.period } : done; // 建成率多少（9月底）
  const found = progressFor(asked, { verb }, facts, setting);
  return found && quotient(found.done, found.whole, rate);
}

const VERB = /完工|竣工|开工|复工|投产|落地|解决|办结|签约|建成|支出|拨付|发放|交付|入库|搬迁|拆迁|到位/;

/** 签约金额占比: of a sum, and of no number. */
const OF_MONEY = /金额|投资|资金|产值|收入/;

/** 办完手续的占比: a count told after, and within, a larger one of the same sentence. */
function partOfWhole(
  frame: Frame,
  target: Target,
  facts: readonly Fact[],
  setting: Setting,
): Derived | undefined {
  if (!/占比|占多少|百分之几|比例/.test(frame.text) || OF_MONEY.test(frame.text)) return undefined;
  const { metric: _metric, measure: _measure, ...rest } = target;
  const part = figureFor(frame, { ...rest, kinds: ['count'] }, facts, setting);
  if (part === undefined) return undefined;
  const larger = facts.filter(
    (f) =>
      f.sentence === part.sentence &&
      f.article === part.article &&
      f.quantity.kind === 'count' &&
      f.span.start < part.span.start &&
      f.quantity.base > part.quantity.base,
  );
  const whole = summedBy(larger, part, setting.all);
  return whole && quotient(part, whole, '占比');
}
