import { Decimal } from 'decimal.js';
import type { Quantity } from '../types.ts';
import type { Fact } from './fact.ts';

/** Money is reckoned in 亿元 or 万元 as its inputs are written; base units elsewhere. */
const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^万亿/, 1e12],
  [/^亿/, 1e8],
  [/^千万/, 1e7],
  [/^百万/, 1e6],
  [/^万/, 1e4],
];

/** 1e4 of 万元 and 万户. */
export const factorOf = (unit: string): number => FACTORS.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;

/** The unit to reckon in: the largest written among the inputs. */
export function commonUnit(quantities: readonly Quantity[]): string {
  const [first, ...rest] = quantities.map((q) => q.unit);
  return rest.reduce((largest, unit) => (factorOf(unit) > factorOf(largest) ? unit : largest), first ?? '');
}

/** A quantity's number in another unit of its kind; exact. */
export const inUnit = (quantity: Quantity, unit: string): Decimal =>
  new Decimal(quantity.number).times(factorOf(quantity.unit)).dividedBy(factorOf(unit));

/** Trailing zeros and binary dust go; two decimals at most unless the value is exact with more. */
export function rounded(value: Decimal, exact: boolean): number {
  return (exact ? value : value.toDecimalPlaces(value.abs().lessThan(1) ? 4 : 2)).toNumber();
}

/** Two facts may be reckoned with when they are of one kind and currency; 412户 and 1286人 are not, nor 9个 and 800人. */
export const comparable = (a: Fact, b: Fact): boolean =>
  a.quantity.kind === b.quantity.kind &&
  a.quantity.currency === b.quantity.currency &&
  countsPeople(a) === countsPeople(b);

const countsPeople = ({ quantity }: Fact): boolean => /[人名]$/.test(quantity.unit);

/** 总投资 and a bare 投资 go together; 总投资 and 完成投资 do not. */
export const isSameMetric = (a: Fact, b: Fact): boolean =>
  measured(a) === measured(b) || (isWhole(a.metric) && isWhole(b.metric));

/** 项目9个 and 项目个数9个 count the same. */
const measured = ({ metric }: Fact): string | undefined => (metric === 'project-count' ? undefined : metric);

const isWhole = (metric: string | undefined): boolean =>
  metric === 'total-investment' || metric === 'investment';

/** Figures of one page and one batch: what may be put together when the question tells them apart by neither. */
export const sameOccasion = (a: Fact, b: Fact): boolean =>
  a.article === b.article && a.batch?.value.ordinal === b.batch?.value.ordinal;

export { Decimal };
