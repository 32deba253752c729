import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { stageComeFrom } from '../slots/came-of.ts';

/** 6个 of 签约的10个项目中，已有6个开工: how far those signed have come, where 开工项目 are asked for. Only what was signed lands. */
export const isHowFarOthersCame = ({ text }: Frame, _target: Target, fact: Fact): boolean => {
  const isLanded = fact.phase?.value === 'landed' && text.includes('落地');
  const stage = fact.quantity.kind === 'count' && !isLanded ? stageComeFrom(fact) : undefined;
  return stage !== undefined && !new RegExp(`${stage[0]}[^，、。]{0,10}[已有中里了的]`).test(text);
};
