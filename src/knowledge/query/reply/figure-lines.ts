import type { Fact } from '../../facts/fact.ts';
import { modalityLabel } from '../tables/labels.ts';
import { basisLine, basisOf, measureLabel, openingFigure, scopeLine } from './shown.ts';

/** Figures as an answer shows them, those of one thing on one line: 9个，总投资59.7亿元. What they are of stands below, or behind them where several things are told. */
export function figureText(found: readonly Fact[]): string {
  const runs = runsOf(found).map((run) => {
    const [first, ...others] = run as [Fact, ...Fact[]];
    return others.length === 0
      ? { figures: openingFigure(first), scope: basisLine(first) }
      : { figures: run.map(named).join('，'), scope: scopeLine(first) };
  });
  const [only, ...others] = runs;
  return only && others.length === 0
    ? `${only.figures}\n${only.scope}`
    : runs.map(({ figures, scope }) => `${figures}（${scope}）`).join('\n');
}

function runsOf(found: readonly Fact[]): readonly (readonly Fact[])[] {
  const runs: Fact[][] = [];
  for (const fact of found) {
    const run = runs.at(-1);
    if (run?.every((other) => isBeside(fact, other))) run.push(fact);
    else runs.push([fact]);
  }
  return runs;
}

/** Of one page and one thing, and another measure of it. */
const isBeside = (a: Fact, b: Fact): boolean =>
  a.article === b.article &&
  a.role === 'level' &&
  b.role === 'level' &&
  JSON.stringify(basisOf(a)) === JSON.stringify(basisOf(b)) &&
  labelOf(a) !== labelOf(b);

/** How many there are of the thing itself needs no name. */
const labelOf = (fact: Fact): string => {
  const isOfThing = fact.metric === 'project-count' || fact.measure === basisOf(fact).subject;
  return fact.quantity.kind === 'count' && isOfThing ? '' : measureLabel(fact);
};

/** 总投资59.7亿元, 计划总投资45.8亿元 */
function named(fact: Fact): string {
  const [figure, label, planned] = [openingFigure(fact), labelOf(fact), modalityLabel(fact.modality)];
  if (planned === '' || !figure.startsWith(planned)) return `${label}${figure}`;
  return `${label.startsWith(planned) ? '' : planned}${label}${figure.slice(planned.length)}`;
}
