/** 甲类和乙类合计占全部的百分之几: the share of what is reckoned itself. */
import { comparable, Decimal, inUnit } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import { measuresIn } from '../../../facts/measure/measure.ts';
import { readQuestion } from '../../asking/frame.ts';
import { sumsTogether } from '../../tables/operations.ts';
import type { Derived, Deriving } from '../present.ts';
import { deriveTotal } from '../total.ts';
import { halvesOf } from './halves.ts';
import { shareOfWhole } from './part-of-whole.ts';

/** The sum of several parts in percent of their whole; undefined where none is asked for. */
export const shareOfSum: Deriving = ({ text: question }, reading, facts, setting) => {
  const [parts = '', whole = ''] = halvesOf(question) ?? [];
  const [first = '', ...others] = parts.split(/[、和与跟及]/);
  if (!sumsTogether.test(parts) || others.length === 0) return undefined;
  const own = measuresIn(parts, true).at(-1)?.words;
  const measure = own ?? measuresIn(whole, true).at(-1)?.words;
  const asking = measure === undefined ? '几个' : `${own === undefined ? measure : ''}多少`;
  const asked = readQuestion(`${parts}${asking}`, reading);
  const [sum, ...more] = deriveTotal(asked, reading, facts, setting) ?? [];
  const one = first.endsWith(measure ?? '□') ? first : `${first}${measure ?? ''}`;
  const all = shareOfWhole([one, whole], reading, facts, setting)?.inputs[1];
  return sum && all && more.length === 0 && !sum.inputs.includes(all) ? percentOf(sum, all) : undefined;
};

function percentOf(part: Derived, whole: Fact): Derived | undefined {
  if (!part.inputs.every((fact) => comparable(fact, whole))) return undefined;
  const all = inUnit(whole.quantity, part.unit);
  if (all.isZero() || all.lessThan(part.number)) return undefined;
  const value = new Decimal(part.number).dividedBy(all).times(100);
  const number = value.toDecimalPlaces(2).toNumber();
  return {
    number,
    unit: '%',
    formula: `(${part.formula}) ÷ ${all}`,
    inputs: [...new Set([...part.inputs, whole])],
    label: '占比',
    rounded: !value.equals(number),
  };
}
