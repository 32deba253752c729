import type { Fact } from '../../facts/fact.ts';
import type { Frame } from '../asking/frame.ts';
import { citationList } from '../reply/citations.ts';
import { type Draft, draft } from '../reply/draft.ts';
import { measureLabel, shownFigure, toValue } from '../reply/shown.ts';
import { membersAsked, nameOf } from './members.ts';
import { nameOfSector } from './sectors.ts';

/** Members of a list, each with its figure; undefined when there are none. */
export function presentMembers(chosen: readonly Fact[], { text }: Frame): Draft | undefined {
  if (chosen.length === 0) return undefined;
  const citations = citationList();
  const values = chosen.map((fact) => toValue(fact, [citations.citeFact(fact)]));
  const lines = chosen.map((fact) => {
    const name = membersAsked(text) === 'class' ? (nameOfSector(fact) ?? fact.subject) : nameOf(fact);
    const figure = shownFigure(fact);
    const label = figure.startsWith('计划') ? measureLabel(fact).replace(/^计划/, '') : measureLabel(fact);
    return `${name}：${[name, fact.subject].includes(label) ? '' : label}${figure}`;
  });
  return draft('answered', lines.join('\n'), { values, citations: citations.list });
}
