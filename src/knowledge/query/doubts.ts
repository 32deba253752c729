import type { Fact } from '../facts/fact.ts';
import type { Doubt } from '../types.ts';
import type { CitationList } from './citations.ts';
import { isCorrection } from './lookup.ts';
import { basisLine, shownFigure } from './shown.ts';

/** What speaks against the figures of an answer: other pages that give another figure for the same thing. */
export function doubtsOf(
  answered: readonly Fact[],
  facts: readonly Fact[],
  citations: CitationList,
): Doubt[] {
  return answered.flatMap((fact) => {
    const others = facts.filter((other) => contradicts(fact, other));
    return others.slice(0, 2).map((other) => ({
      text: doubtText(fact, other),
      citations: [citations.cite(fact.article, fact.sentence), citations.cite(other.article, other.sentence)],
    }));
  });
}

/** Another page, the same metric of the same thing in the same scope, another figure. */
function contradicts(a: Fact, b: Fact): boolean {
  if (a.article === b.article || a.role !== 'level' || b.role !== 'level' || b.headline) return false;
  if (a.metric === undefined || a.metric !== b.metric || a.quantity.unit !== b.quantity.unit) return false;
  if (a.quantity.base === b.quantity.base || a.part !== b.part) return false;
  return sameSlots(a, b) && a.subject === b.subject;
}

function sameSlots(a: Fact, b: Fact): boolean {
  return (
    a.region?.value.code === b.region?.value.code &&
    a.region !== undefined &&
    a.level?.value === b.level?.value &&
    a.phase?.value === b.phase?.value &&
    a.batch?.value.ordinal === b.batch?.value.ordinal &&
    a.period?.value.from === b.period?.value.from &&
    a.period?.value.to === b.period?.value.to
  );
}

function doubtText(fact: Fact, other: Fact): string {
  const source = other.article.publisher ?? other.article.title;
  const when = other.article.publishedOn ? `（${other.article.publishedOn}）` : '';
  if (isCorrection(fact)) return `已按更正采用；此前${source}${when}为${shownFigure(other)}`;
  return `来源不一致：${source}${when}为${shownFigure(other)}，口径 ${basisLine(other)}`;
}
