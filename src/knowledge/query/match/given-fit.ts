import type { Fact } from '../../facts/fact.ts';
import type { Quantity } from '../../types.ts';
import type { Frame } from '../asking/frame.ts';

/** 331 in 331个项目里 must stand in the fact's sentence or the one before; 10亿 in 10亿以上的项目 beside the figure. */
export function givenFit({ given }: Pick<Frame, 'given'>, fact: Fact): number {
  const near = `${fact.layers.own}${fact.layers.head}`;
  const limits = given.filter((q) => q.kind === 'money');
  if (
    limits.some((q) => !near.includes(`${q.number}${q.unit.replace(/[元个]/g, '')}`) || isOtherSide(q, near))
  )
    return 0;
  const counts = given.filter((q) => q.kind === 'count' && q.number >= 2);
  if (counts.length === 0 || counts.every((q) => tells(`${fact.layers.head}${fact.layers.sentence}`, q)))
    return 1;
  return counts.every((q) => tells(fact.layers.before, q)) ? 0.85 : 0.5;
}

/** 1亿元以上 is the other side of 1亿元以下. */
const isOtherSide = ({ bound }: Quantity, told: string): boolean =>
  (BELOW.includes(bound) && /以上|超过|不低于/.test(told) && !/以[下内]|不足/.test(told)) ||
  (ABOVE.includes(bound) && /以[下内]|不足/.test(told) && !/以上|超过|不低于/.test(told));

const BELOW: readonly Quantity['bound'][] = ['under', 'at-most'];
const ABOVE: readonly Quantity['bound'][] = ['over', 'at-least'];

/** 12 stands in 12个, and neither in 12.5亿元 nor in 112个. */
const tells = (text: string, { number }: Quantity): boolean =>
  new RegExp(`(?<![\\d.])${number}(?![\\d.])`).test(text);
