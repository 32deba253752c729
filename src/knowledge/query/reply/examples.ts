import { metrics } from '../../extract/tables/metrics.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Library } from '../library/library.ts';
import { basisOf } from './shown.ts';

/** Questions that the articles answer: one an article, the fullest basis first. */
export function exampleQuestions(library: Library, count: number): readonly string[] {
  const questions = library.articles.flatMap((article) => {
    const facts = library.facts.filter((f) => f.article === article && isTelling(f));
    const best = facts.sort((a, b) => slotsOf(b) - slotsOf(a) || a.id - b.id)[0];
    return best === undefined ? [] : [questionFor(best)];
  });
  return [...new Set(questions)].slice(0, count);
}

const isTelling = (fact: Fact): boolean =>
  !fact.headline &&
  !fact.part &&
  fact.role === 'level' &&
  fact.region !== undefined &&
  (fact.metric === 'total-investment' || fact.metric === 'investment-completed');

const slotsOf = (fact: Fact): number =>
  [fact.batch, fact.phase, fact.period].filter((slot) => slot !== undefined).length +
  (fact.level ? -1 : 0) +
  (/项目$/.test(fact.subject) ? 1 : 0);

function questionFor(fact: Fact): string {
  const basis = basisOf(fact);
  const metric = metrics.find((m) => m.id === fact.metric)?.label ?? fact.measure;
  return `${basis.region}${basis.batch ?? basis.period ?? ''}${basis.phase ?? ''}项目${metric}多少？`;
}
