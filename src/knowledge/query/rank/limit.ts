import type { Fact } from '../../facts/fact.ts';
import type { QuantityKind } from '../../types.ts';
import type { Frame } from '../frame.ts';

/** What the members of a list must hold to: 不到1亿, 超过10亿, 只有1个, 是降的. */
export interface Limit {
  /** The kind of the figures that are limited; absent when only their direction is. */
  readonly kind?: QuantityKind;
  readonly holds: (fact: Fact) => boolean;
}

/** 哪几类是降的, 哪些在涨. */
const DIRECTIONS: readonly (readonly [RegExp, RegExp])[] = [
  [/哪[^，。？]{0,12}(?:(?:是|在)下?[降跌]|(?:下降|下跌|减少)了?(?:[，。？]|$))/, /下降|下跌|降低|减少|回落/],
  [/哪[^，。？]{0,12}(?:(?:是|在)上?[涨升增]|(?:上涨|增长|上升)了?(?:[，。？]|$))/, /上涨|增长|上升|提高/],
];

/** 哪类…下降了 is not answered with one that grew; true as well when no direction is asked. */
export function movesAsAsked(question: string, fact: Fact): boolean {
  const direction = DIRECTIONS.find(([asked]) => asked.test(question));
  return direction === undefined || direction[1].test(fact.layers.own);
}

/** The limit a question sets to the members it asks for; undefined when it sets none. */
export function limitOf(frame: Frame): Limit | undefined {
  const direction = DIRECTIONS.find(([asked]) => asked.test(frame.text));
  if (direction !== undefined) return { holds: (fact) => direction[1].test(fact.layers.own) };
  const quantity = frame.given.at(-1);
  if (
    quantity === undefined ||
    /是哪|哪[两二三四五六七八九\d]/.test(frame.text.split(quantity.text)[0] ?? '')
  )
    return undefined;
  const below = /不到|不足|低于|少于|小于|以下|以内|不超过/.test(frame.text);
  const above = /超过|超|大于|高于|多于|以上|不低于|不少于|至少|[上过破](?=\d)/.test(frame.text);
  const only = /只有|仅有|仅|正好|都是/.test(frame.text);
  if (!below && !above && !only) return undefined;
  const { base, kind } = quantity;
  return {
    kind,
    holds: ({ quantity: q }) =>
      q.kind === kind && (below ? q.base < base : above ? q.base >= base : q.base === base),
  };
}
