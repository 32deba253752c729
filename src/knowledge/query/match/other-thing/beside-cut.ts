import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';

/** 惠及企业9家 behind 审批时限压缩5天: how long it takes no more is no number of firms. */
export const isBesideCut = ({ text }: Frame, _target: Target, { quantity }: Fact): boolean =>
  TIME_CUT.test(text) && !/^(?:duration|percent|multiple)/.test(quantity.kind);

const TIME_CUT = /(?:时限|时间|周期|工期)[^，。？]{0,6}(?:压缩|缩短)/;
