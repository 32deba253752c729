import { type Mismatch, mismatchesOf, mismatchMessage, mismatchSides } from '../doubts/index.ts';
import type { Fact } from '../facts/fact.ts';
import type { ArticleDoubt, Doubt } from '../types.ts';
import { type CitationList, citationList } from './citations.ts';
import { isCorrection } from './lookup.ts';
import { basisLine, shownFigure } from './shown.ts';

/** What speaks against the figures of an answer: other pages, and other figures of their own page. */
export function doubtsOf(
  answered: readonly Fact[],
  facts: readonly Fact[],
  citations: CitationList,
): Doubt[] {
  return [
    ...answered.flatMap((fact) => disagreements(fact, facts, citations)),
    ...mismatchesAmong(answered, facts).map((mismatch) => ({
      // Only the article's own figures: what was reckoned stands in no source.
      text: `原文数字有出入：${mismatchSides(mismatch)}`,
      citations: citeMismatch(mismatch, citations),
    })),
  ];
}

/** Pages that give another figure for the same thing. */
function disagreements(fact: Fact, facts: readonly Fact[], citations: CitationList): Doubt[] {
  const others = facts.filter((other) => contradicts(fact, other));
  return others.slice(0, 2).map((other) => ({
    text: doubtText(fact, other),
    citations: [citations.cite(fact.article, fact.sentence), citations.cite(other.article, other.sentence)],
  }));
}

/** Sums and rates that do not meet and that one of the figures is part of. */
function mismatchesAmong(answered: readonly Fact[], facts: readonly Fact[]): Mismatch[] {
  const articles = new Set(answered.map((fact) => fact.article));
  return [...articles].flatMap((article) =>
    mismatchesOf(facts.filter((fact) => fact.article === article)).filter(({ stated, from }) =>
      [stated, ...from].some((fact) => answered.includes(fact)),
    ),
  );
}

/** Cites every sentence of both sides, once. */
const citeMismatch = ({ stated, from }: Mismatch, citations: CitationList): readonly number[] => [
  ...new Set([stated, ...from].map((fact) => citations.cite(fact.article, fact.sentence))),
];

/** A mismatch as the knowledge gives it out, with its sentences. */
export function articleDoubt(mismatch: Mismatch): ArticleDoubt {
  const { kind, stated, from } = mismatch;
  const citations = citationList();
  citeMismatch(mismatch, citations);
  return {
    kind,
    document: stated.article.document,
    message: mismatchMessage(mismatch),
    spans: [stated, ...from].map(({ article, span }) => article.toRaw(span)),
    citations: citations.list,
  };
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
