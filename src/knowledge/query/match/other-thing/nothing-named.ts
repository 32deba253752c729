/** 还差多少, 占全市多少: what is asked goes without saying, and not every figure can be meant. */
import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import { namesNothing, type Target } from '../../asking/targets/index.ts';

/** Neither a thing nor a measure nor a stage. */
const isBare = ({ terms, phases, targets }: Frame, target: Target): boolean =>
  targets.length === 1 &&
  namesNothing(target) &&
  target.measures.length === 0 &&
  phases.length === 0 &&
  terms.every((term) => term.length < 2);

/** 剩余2个安置点, 9个项目未开工 where 还差多少 is asked, and nothing that is counted. */
export const isUndoneOfAnything = (frame: Frame, target: Target, { quantity }: Fact): boolean =>
  frame.negated === true &&
  target.metric === undefined &&
  target.kinds === undefined &&
  quantity.kind === 'count' &&
  isBare(frame, target);

/** 民间投资占全部投资的62% where 占全市多少 is asked: a share of something that is no place. */
export const isShareOfAnything = (frame: Frame, target: Target, { layers }: Fact): boolean =>
  target.metric?.id === 'share' &&
  OF_PLACE.test(frame.text) &&
  isBare(frame, target) &&
  !OF_PLACE.test(layers.own);

const OF_PLACE = /占(?:到)?(?:全[国省市州县区]|\p{Script=Han}{2,4}[省市州县区])/u;
