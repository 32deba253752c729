import { Decimal, rounded } from '../../facts/arithmetic.ts';
import type { Target } from '../asking/targets/index.ts';
import { rankFacts } from '../finding/lookup.ts';
import type { Deriving } from './present.ts';

/** 完成率, 百分之几; 到位资金 may be told in percent but is asked in money. */
const asksPercent = ({ kinds, metric }: Target): boolean =>
  kinds?.includes('percent') === true ||
  (metric?.kinds.includes('percent') === true && !metric.kinds.includes('money'));

/** 工业项目投资完成率高于全区总体1.8个百分点: a rate told only against the whole's rate. */
export const deriveRelative: Deriving = (frame, _reading, facts, setting) => {
  const target = frame.targets[0];
  if (target?.metric?.id !== undefined && target.metric.id !== 'completion-rate') return undefined; // what is known is how far the whole has come
  if (target === undefined || !asksPercent(target)) return undefined;
  const gap = rankFacts(frame, { ...target, kinds: ['percentage-point'], change: true }, facts, setting).find(
    ({ fact: { layers, measure } }) =>
      /(?:高于|低于)[^，。]{0,10}(?:总体|平均|全[省市县区]|整体)/.test(layers.own) &&
      /完成|进度/.test(measure),
  );
  if (gap === undefined) return undefined;
  const whole = facts.find(
    (f) =>
      f.article === gap.fact.article &&
      f.quantity.kind === 'percent' &&
      f.metric === 'completion-rate' &&
      f.role === 'level' &&
      !f.headline &&
      f.span.start < gap.fact.span.start,
  );
  if (whole === undefined) return undefined;
  const above = gap.fact.layers.own.includes('高于');
  const value = above
    ? new Decimal(whole.quantity.number).plus(gap.fact.quantity.number)
    : new Decimal(whole.quantity.number).minus(gap.fact.quantity.number);
  return {
    number: rounded(value, true),
    unit: '%',
    formula: `${whole.quantity.number} ${above ? '+' : '-'} ${gap.fact.quantity.number}`,
    inputs: [gap.fact, whole],
    label: above ? '高于总体' : '低于总体',
  };
};
