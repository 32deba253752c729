import { yearOf } from '../../../extract/dimensions/period-arithmetic.ts';
import { Decimal, inUnit, rounded } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import type { Derived, Deriving } from '../present.ts';
import { clearest, movesFor } from './candidates.ts';
import { type Told, wasLarger } from './moves.ts';
import { isAsked } from './reference.ts';

/** 涨了百分之几, where a page tells only by how much: 20 ÷ (340 - 20). */
export const deriveGrowth: Deriving = (frame, _reading, _facts, setting) => {
  const [target] = frame.targets;
  if (target?.metric?.id !== 'growth' || !target.kinds?.includes('percent')) return undefined;
  const wanted = grownOf(frame, target);
  const moves = movesFor(setting, (told) => (isAbsolute(told) && isSince(told, frame) ? wanted : undefined));
  const best = clearest(moves);
  return best && rateOf(best);
};

const isAbsolute = ({ change, level }: Told): boolean =>
  change.quantity.kind === level.quantity.kind && level.role === 'level';

/** Against the year before the stretch asked, else against the one the question names. */
const isSince = ({ reference, level }: Told, frame: Frame): boolean =>
  /同比|[上去]年/.test(frame.text) && frame.period !== undefined
    ? isYearBefore(reference, frame)
    : isAsked(reference, frame) || isYearNamed(reference, frame) || isItsYearBefore(reference, level, frame);

/** 增长百分之几, where neither year is named: against the year before that of the figure. */
const isItsYearBefore = ({ period }: Told['reference'], level: Fact, frame: Frame): boolean => {
  const year = level.period?.value.from.slice(0, 4) ?? level.batch?.value.year;
  return (
    frame.period === undefined &&
    !/\d{2}年/.test(frame.text) &&
    period !== undefined &&
    Number(year) - 1 === yearOf(period.from)
  );
};

/** 2022年 of 2023年的比2022年增长百分之几 */
const isYearNamed = ({ period }: Told['reference'], { text }: Frame): boolean => {
  const [, year] = /[比较](?:20)?(\d{2})年/.exec(text) ?? [];
  return year !== undefined && period?.grain === 'year' && period.from.slice(2, 4) === year;
};

const isYearBefore = ({ period }: Told['reference'], { period: asked }: Frame): boolean =>
  period !== undefined && asked !== undefined && yearOf(asked.from) - 1 === yearOf(period.from);

/** What the growth is asked of, as a question of its own. */
function grownOf(frame: Frame, target: Target): { frame: Frame; target: Target } | undefined {
  const measure = target.measures.at(-1);
  if (measure?.metric === undefined) return undefined;
  const { base: _base, ...now } = frame;
  const { kinds: _kinds, unit: _unit, ...rest } = target;
  const { metric, words } = measure;
  return { frame: now, target: { ...rest, metric, measure: words, measures: [], change: false } };
}

function rateOf({ level, change, head }: Told): Derived {
  const step = inUnit(change.quantity, level.quantity.unit).times(wasLarger(head, level) ? -1 : 1);
  const before = new Decimal(level.quantity.number).minus(step);
  const value = step.abs().dividedBy(before).times(100);
  const number = rounded(value, false);
  return {
    number,
    unit: '%',
    formula: `${step.abs()} ÷ (${level.quantity.number} ${step.isNegative() ? '+' : '-'} ${step.abs()})`,
    inputs: [level, change],
    label: step.isNegative() ? '降幅' : '增幅',
    rounded: !value.equals(number),
  };
}
