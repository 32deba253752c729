import { Decimal, rounded } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Frame } from '../frame.ts';
import { lookUp } from '../lookup.ts';
import type { Setting } from '../match/setting.ts';
import type { Derived } from './present.ts';

/** 平均每个投资多少, 一公里合多少钱, 摊到每户多少. */
export const ASKS_AVERAGE =
  /平均|均摊|(?:每|一)(?:个|家|项|公里|千米|亩|户|人|台|座|处|宗|平方米|吨)[^，。？]{0,6}?(?:合|摊|折合?|划)(?:到|下来|算)?(?:是|要|多)?(?:多少|几)|(?:合|摊|折合?|划)(?:到|下来|算)?(?:每|一)(?:个|家|项|公里|千米|亩|户|人|台|座|处|宗|平方米|吨)/;

/** 平均每个投资多少: a sum divided by the count, or the length, of the same thing. */
export function deriveAverage(frame: Frame, facts: readonly Fact[], setting: Setting): Derived | undefined {
  if (!ASKS_AVERAGE.test(frame.text)) return undefined;
  const target =
    frame.targets.find((t) => t.kinds === undefined || t.kinds.includes('money')) ?? frame.targets[0];
  if (target === undefined) return undefined;
  const own = target.own.filter((word) => !/平均|每|均|^[合摊折划]/.test(word) && !/^一/.test(word));
  const wanted = { ...target, own, kinds: ['money' as const] };
  const stated = lookUp(frame, { ...wanted, own: [...own, '平均'] }, facts, setting);
  if (stated.kind === 'one' && /平均|每|均/.test(stated.match.fact.layers.own)) return undefined;
  const found = lookUp(frame, wanted, facts, setting);
  if (found.kind !== 'one') return undefined;
  const sum = found.match.fact;
  const unit = unitAsked(frame.text);
  const divisor = divisorOf(sum, facts, unit);
  if (divisor === undefined) return undefined;
  const value = new Decimal(sum.quantity.number).dividedBy(divisor.quantity.number);
  return {
    number: rounded(value, false),
    unit: sum.quantity.unit,
    formula: `${sum.quantity.number} ÷ ${divisor.quantity.number}`,
    inputs: [sum, divisor],
    label: `平均每${divisor.quantity.unit}`,
    rounded: !value.equals(rounded(value, false)),
  };
}

const unitAsked = (text: string): string | undefined =>
  /(?:平均|每|一|平均到)(?:每|一)?(个|家|项|公里|千米|亩|户|人|台|座|处|宗|平方米|吨)/.exec(text)?.[1];

/** The count of the sum's own group, or the figure with the unit asked in its sentence. */
function divisorOf(sum: Fact, facts: readonly Fact[], unit: string | undefined): Fact | undefined {
  const near = facts.filter(
    (f) => f.article === sum.article && f.role === 'level' && !f.headline && f.quantity.number > 0,
  );
  const inGroup = near.filter((f) => f.group === sum.group && f.quantity.kind === 'count');
  if (unit === undefined || /[个家项处座宗]/.test(unit))
    return (
      inGroup[0] ??
      near
        .filter(
          (f) => f.sentence === sum.sentence && f.quantity.kind === 'count' && f.span.start < sum.span.start,
        )
        .at(-1)
    );
  const measured = near.filter((f) => f.sentence === sum.sentence && f.quantity.unit.endsWith(unit));
  return measured.find((f) => f.span.start > sum.span.start) ?? measured.at(-1);
}
