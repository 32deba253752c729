import type { Fact } from '../../facts/fact.ts';
import type { Frame } from '../frame.ts';
import type { Target } from '../targets.ts';

/** 计划于2024年10月投产: a sum that is settled, of a thing that is not. */
const PHASE_AHEAD = /(?:计划|拟|将|预计|力争)[^，；。计拟将预力]{0,12}(?:投产|开工|竣工|建成|签约|复工)/;

/** 需搬迁120户: what is to be done, not what is done. */
const NEEDED = /(?<![所急])需(?!求)|须/;

/** 已经, 实际 refuse plans; a plan asked for prefers plans. */
export function modalityFit(frame: Frame, target: Target, fact: Fact): number {
  const planned = fact.modality !== 'actual';
  const { own } = fact.layers;
  const ahead = NEEDED.test(own) || (frame.phases.length > 0 && PHASE_AHEAD.test(own));
  if (frame.insistsActual && (planned || ahead) && !frame.asksPlan) return 0;
  if (target.metric?.id === 'annual-planned-investment') return 1;
  if (frame.asksPlan) return planned ? 1 : 0.85;
  return fact.modality === 'target' ? 0.6 : planned ? (frame.asksDone ? 0.75 : 0.93) : 1;
}
