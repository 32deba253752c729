import type { Fact } from '../../../facts/fact.ts';
import { measureOf } from '../../../facts/measure/measure.ts';

/** 实际到资 of 实际到资全年任务: the metric that is aimed at; undefined where the measure is no goal of one. */
export function metricAimedAt({ measure, quantity }: Fact): string | undefined {
  const aimedAt = /^(.{2,12}?)(?:全年|年度)(?:预期)?(?:目标|任务|计划)/.exec(measure)?.[1];
  return aimedAt === undefined ? undefined : measureOf(aimedAt, quantity.kind)?.metric?.id;
}
