/** 引进项目总投资多少: what was drawn in from elsewhere. */
import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';

/** 重点项目总投资90亿元 of a place's own list, where nothing tells that anyone was drawn in. */
export const isNotDrawnIn = (
  { text }: Frame,
  _target: unknown,
  { quantity, subject, phases, layers }: Fact,
): boolean =>
  quantity.kind === 'money' &&
  /引进(?:的)?(?:省外|市外|外来|区外)?(?:项目|企业)[^，。？]{0,8}(?:投资|资金|金额)/.test(text) &&
  !phases.some((phase) => phase === 'signed' || phase === 'landed' || phase === 'negotiating') &&
  !DRAWN.test(`${subject} ${layers.own} ${layers.head} ${layers.heading} ${layers.list}`);

const DRAWN = /引[进资]|招引|招商|签约|落户|外[来资]/;
