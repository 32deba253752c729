import type { QuantityKind } from '../../../types.ts';
import type { Target } from '../../asking/frame.ts';
import type { Answering } from '../../reply/answering.ts';
import { answerFigures } from '../index.ts';

/** 总投资比上年增加多少, of which no rate is told: by how many 亿元. */
export const answerInOwnUnit: Answering = (frame, _reading, facts, setting) => {
  const targets = frame.targets.map(inOwnUnit);
  return targets.length > 0 && targets.every(({ length }) => length > 0)
    ? answerFigures({ ...frame, targets: targets.flat() }, facts, setting)
    : undefined;
};

/** The change of each measure instead of its rate; none where a rate is asked for (百分之几), or of nothing. */
function inOwnUnit({ metric, measure: _rate, measures, ...target }: Target): readonly Target[] {
  if (metric?.id !== 'growth' || target.kinds !== undefined) return [];
  return measures.flatMap((measure) => {
    const { metric, words } = measure;
    const kinds = metric?.kinds.filter(isAmount) ?? [];
    return metric && kinds.length > 0
      ? [{ ...target, metric, kinds, measure: words, measures: [measure] }]
      : [];
  });
}

/** No rate, and no percentage point: 固投增长多少 is not told by a gap. */
const isAmount = (kind: QuantityKind): boolean => kind === 'money' || kind === 'count';
