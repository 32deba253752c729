/** Changes told against another measure: 年度计划投资9亿元，比去年实际完成数增长12%; 完成投资9亿元，超年度计划0.4亿元. */
import { metrics } from '../../../extract/tables/metrics.ts';
import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';

const MEASURED: readonly (readonly [words: RegExp, id: string])[] = [
  [/计划|目标|任务/, 'annual-planned-investment'],
  [/完成(?:[数额量]|投资)|实际完成/, 'investment-completed'],
];

/** The catalogue id of what the words behind 比 measure, where the level is a plan and they tell what was done, or the other way round. */
export function otherMetric(said: string, { metric }: Fact): string | undefined {
  const told = MEASURED.find(([words]) => words.test(said))?.[1];
  return told !== metric && MEASURED.some(([, id]) => id === metric) ? told : undefined;
}

interface Wanted {
  readonly frame: Frame;
  readonly target: Target;
}

/** What is asked, asked of the measure that moved; undefined where the change is told against a measure nobody asked for. */
export function measuredNow(
  { frame, target }: Wanted,
  then: string | undefined,
  level: Fact,
): Wanted | undefined {
  if (then === undefined) return { frame, target };
  const metric = metrics.find(({ id }) => id === level.metric);
  if (metric === undefined || target.metric?.id !== then) return undefined;
  const standing = {
    asksPlan: false,
    asksDone: false,
    asksFinished: false,
    insistsActual: false,
    achieved: false,
  };
  return { frame: { ...frame, ...standing }, target: { ...target, metric } };
}
