import type { Frame } from '../../../asking/frame.ts';
import { namesNothing, type Target } from '../../../asking/targets/index.ts';

/** 重点项目几个, 竣工几个: works are counted, by their name or by nothing but how far they have come. */
export const countsWorks = (frame: Frame, target: Target): boolean =>
  !target.change &&
  target.measures.length === 0 &&
  (target.things === undefined ? countsByStage(frame, target) : isOfProjects(target));

/** 竣工几个, 签约了几个: no noun says what came so far. */
export const countsByStage = ({ phases }: Frame, target: Target): boolean =>
  target.things === undefined &&
  target.noun === undefined &&
  target.kinds?.[0] === 'count' &&
  /^[个项]?$/.test(target.unit ?? '') &&
  (target.phases ?? phases).length > 0 &&
  namesNothing(target);

/** 项目几个, 多少项工程 */
const isOfProjects = ({ things, kinds, metric }: Target): boolean =>
  things?.length === 1 &&
  things[0] === 'project' &&
  metric === undefined &&
  (kinds === undefined || kinds[0] === 'count');

/** The words of the question that name what is counted. */
export const wordsAsked = ({ own, shared }: Target): readonly string[] => [...own, ...shared];
