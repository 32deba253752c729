import type { Quantity, QuantityKind } from '../../types.ts';
import type { QuantityMention } from '../layout/contexts.ts';

const KINDS: readonly (readonly [RegExp, QuantityKind, number])[] = [
  [/^万亿元?$/, 'money', 1e12],
  [/^亿元?$/, 'money', 1e8],
  [/^万元$/, 'money', 1e4],
  [/^元$/, 'money', 1],
  [/^%$/, 'percent', 1],
  [/^亩$/, 'area', 10000 / 15],
  [/^公里$/, 'length', 1000],
  [/^万?吨$/, 'mass', 1],
];

/** A table cell's figure; a bare number takes its unit from the column or the caption. */
export function readCell(
  written: string,
  column: { name: string; unit?: string },
  mention: QuantityMention | undefined,
): Quantity | undefined {
  if (mention !== undefined) return mention.quantity;
  const match = /^\s*(-?\d[\d,]*(?:\.\d+)?)\s*$/.exec(written);
  if (match === null) return undefined;
  const text = match[1] as string;
  const number = Number(text.replaceAll(',', ''));
  const unit = column.unit ?? (/个数|数量|项目数|家数/.test(column.name) ? '个' : undefined);
  if (unit === undefined) return undefined;
  const [, kind, factor] = KINDS.find(([pattern]) => pattern.test(unit)) ?? [undefined, 'count' as const, 1];
  return {
    kind,
    number,
    unit,
    base: number * factor,
    text,
    bound: 'exact',
    ...(kind === 'money' ? { currency: 'CNY' as const } : {}),
  };
}
