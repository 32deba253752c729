import { Decimal } from 'decimal.js';
import {
  areaUnits,
  durationUnits,
  energyUnits,
  lengthUnits,
  massUnits,
  powerUnits,
  volumeUnits,
} from '../extract/tables/units.ts';
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

/** Units that are told in several ways: 亩 and 公顷, 米 and 公里. */
const SIZES = new Map(
  [areaUnits, lengthUnits, massUnits, energyUnits, powerUnits, volumeUnits, durationUnits].flatMap((units) =>
    units.map(({ unit, factor }) => [unit, factor] as const),
  ),
);
const SCALE = /^[千百十万亿]+/;
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** 亩 of 万亩. */
const rootOf = (unit: string): string => (SIZES.has(unit) ? unit : unit.replace(SCALE, ''));

/** How many of its kind's base unit one is: 666.7 of 亩, ten thousand times as many of 万亩. */
function sizeOf(unit: string): number | undefined {
  const root = rootOf(unit);
  const size = SIZES.get(root);
  return size === undefined ? undefined : scaleOf(unit, root) * size;
}

/** 1e7 of 万千瓦时 and of 千万瓦时, whose root is 瓦时. */
const scaleOf = (unit: string, root: string): number =>
  [...unit.slice(0, unit.length - root.length)].reduce((all, one) => all * (SCALES[one] ?? 1), 1);

/** The unit to reckon in: the largest written among the inputs. */
export function commonUnit(quantities: readonly Quantity[]): string {
  const [first, ...rest] = quantities.map((q) => q.unit);
  const size = (unit: string): number => sizeOf(unit) ?? factorOf(unit);
  return rest.reduce((largest, unit) => (size(unit) > size(largest) ? unit : largest), first ?? '');
}

/** A quantity's number in another unit of its kind; exact but between units that are no tens of one another (亩, 公顷). */
export function inUnit(quantity: Quantity, unit: string): Decimal {
  const number = new Decimal(quantity.number);
  const [from, to] = [sizeOf(quantity.unit), sizeOf(unit)];
  const [root, other] = [rootOf(quantity.unit), rootOf(unit)];
  if (from !== undefined && to !== undefined)
    return root === other
      ? number.times(scaleOf(quantity.unit, root)).dividedBy(scaleOf(unit, other))
      : number.times(from).dividedBy(to).toDecimalPlaces(6);
  return number.times(factorOf(quantity.unit)).dividedBy(factorOf(unit));
}

/** False for stretches that no calendar turns into one another: 2个工作日 and 4个小时, 30天 and 2个月. */
export const areReckonable = ([first, ...others]: readonly Quantity[]): boolean =>
  others.every(({ kind, unit }) => kind !== 'duration' || clockOf(unit) === clockOf(first?.unit ?? ''));

const CLOCKS = [/工作日|交易日/, /时|分钟|秒/, /年|载|月|季/];
const clockOf = (unit: string): number => CLOCKS.findIndex((clock) => clock.test(unit));

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
