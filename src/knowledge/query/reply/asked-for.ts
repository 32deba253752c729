import { metrics } from '../../extract/tables/metrics.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Choice } from '../../types.ts';
import { basisOf } from './shown.ts';

/** What a figure is of, put as a question: 云溪区 2021年第一期 开工 总投资. Never the figure itself. */
export function askedFor(fact: Fact): Choice {
  const basis = basisOf(fact);
  const metric = metrics.find(({ id }) => id === fact.metric)?.label;
  const label = [basis.region, basis.batch ?? basis.period ?? basis.asOf, basis.phase, metric]
    .filter((part) => part)
    .join(' ');
  return { label, q: `${label.replaceAll(' ', '')}多少` };
}
