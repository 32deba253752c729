import { metrics } from '../../../extract/tables/metrics.ts';
import type { Target } from '../../asking/frame.ts';
import type { Answering } from '../../reply/answering.ts';
import { answerFigures } from '../index.ts';

/** 民间投资怎么样, 社零情况如何 */
const HOW = /怎么样|怎样|如何|情况(?=$|[，？。])/;

const growth = metrics.find(({ id }) => id === 'growth');

/** A measure of which no level is told may be told by how it changed: 民间投资怎么样 → 增长4.3%. */
export const answerHowItWent: Answering = (frame, _reading, facts, setting) => {
  const [target, ...others] = frame.targets;
  if (target?.metric === undefined || target.change || target.kinds || others.length > 0) return undefined;
  if (!HOW.test(frame.text)) return undefined;
  return answerFigures({ ...frame, targets: [asChange(target)] }, facts, setting);
};

function asChange(target: Target): Target {
  const asked = { ...(target.metric ? { metric: target.metric } : {}), words: target.measure ?? '' };
  return {
    ...target,
    ...(growth ? { metric: growth } : {}),
    measure: growth?.label ?? '',
    change: true,
    measures: [{ ...asked, start: 0, end: 0 }],
  };
}
