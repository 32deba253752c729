import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';

/** 年产量多少, 设计产能: what a plant puts out. */
const OUTPUT = /年?产量|产能|年产(?!业)/u;

/** 24个 of …等24个重点项目 is nothing that one of them puts out. */
export const isCountOfWorks = ({ text }: Frame, _target: Target, { quantity, subject }: Fact): boolean =>
  OUTPUT.test(text) &&
  quantity.kind === 'count' &&
  /^[个项]$/.test(quantity.unit) &&
  /(?:项目|工程)$/.test(subject);
