/** Questions that hang on the one before: …多少，同比下降多少; …多少，完成率多少; …比序时进度快几个点. */
import type { Fact } from '../facts/fact.ts';
import { isGeneric } from './chunks.ts';
import { isAheadOfPlan, metricAffinity } from './match/affinity.ts';
import { kindFits } from './match/kind.ts';
import type { Target } from './targets.ts';

/** What a change is told against; it names nothing of its own. */
const REFERENCE = /序时|时序|进度|[上去]年|同期|同比|计划|任务|目标|平均|全[省市县区州]|[年月季]/;

/** Measures that are told of another figure. */
const TOLD_OF: ReadonlySet<string> = new Set([
  ...['growth', 'completion-rate', 'start-rate', 'resumption-rate', 'share', 'rate'],
]);

/** True for a rise, a rate or a gap asked without a word for what it is of, behind a figure that may have one. */
export const hangsOn = (near: Fact | undefined, target: Target): boolean =>
  near !== undefined &&
  target.item === undefined &&
  (target.regions ?? []).length === 0 &&
  asksTold(target, near) &&
  target.own.every((word) => isGeneric(word) || REFERENCE.test(word));

function asksTold({ change, kinds, metric }: Target, { quantity }: Fact): boolean {
  if (kinds?.[0] === 'percentage-point') return true;
  return quantity.kind !== 'percent' && (change || TOLD_OF.has(metric?.id ?? ''));
}

/** The figure that speaks of the one found before, as asked. */
export function hangingFrom(found: Fact, target: Target, facts: readonly Fact[]): Fact | undefined {
  const told = facts.filter(
    (fact) => speaksOf(fact, found) && kindFits(target, fact) && isAheadOfPlan(fact) === asksAhead(target),
  );
  const fits = told.map((fact) => metricAffinity(target, fact));
  const best = Math.max(0, ...fits);
  return best > 0 ? told[fits.indexOf(best)] : undefined;
}

/** 比序时进度快几个点 is no rise since last year. */
const asksAhead = ({ own }: Target): boolean => own.some((word) => /序时|时序|进度/.test(word));

/** 3个百分点 of 完成投资9亿元，占年度计划的62%，同比提高3个百分点 speaks of both. */
const speaksOf = ({ of }: Fact, found: Fact): boolean =>
  of !== undefined && (of.id === found.id || speaksOf(of, found));

/** True for what is told of another thing than the figure found is of. */
export const isOfOther = (fact: Fact, found: Fact): boolean =>
  fact.of !== undefined && fact.article === found.article && fact.group !== found.group;
