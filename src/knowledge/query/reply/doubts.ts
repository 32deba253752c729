import { type Mismatch, mismatchMessage, mismatchSides } from '../../doubts/index.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Article, ArticleDoubt, Doubt } from '../../types.ts';
import { isCorrection } from '../finding/lookup.ts';
import { type CitationList, citationList } from './citations.ts';
import type { Draft } from './draft.ts';
import { basisLine, shownFigure, toldBy } from './shown.ts';

/** What doubts are drawn from. */
interface Known {
  readonly facts: readonly Fact[];
  /** Figures of an article that do not meet. */
  readonly mismatches: (article: Article) => readonly Mismatch[];
}

/** Lines under one answer; who asks for a list of twenty does not read twenty of them. */
const MOST = 4;

/** An answer with what speaks against its figures: other pages, and other figures of their own page. */
export function withDoubts(answered: Draft, library: Known): Draft {
  const used = answered.status === 'answered' ? figuresUsed(answered, library.facts) : [];
  if (used.length === 0) return answered;
  const citations = citationList(answered.citations);
  const doubts = [...answered.doubts, ...doubtsAbout(used, library, citations)];
  return { ...answered, doubts, citations: citations.list };
}

/** The figures an answer shows, each from a sentence it cites: looked up, compared or reckoned with. */
function figuresUsed({ text, citations }: Draft, facts: readonly Fact[]): Fact[] {
  const cited = new Set(citations.map(({ document, start }) => `${document} ${start}`));
  const documents = new Set(citations.map(({ document }) => document));
  const shown = new Set(text.match(FIGURE));
  // 8个 is not shown by 18个; 八成 has no digits.
  const isShown = (figure: string) =>
    text.includes(figure) && (figure.match(FIGURE) ?? []).every((f) => shown.has(f));
  return facts.filter((fact) => {
    const { article, sentence, quantity } = toldBy(fact);
    return (
      documents.has(article.document) &&
      isShown(quantity.text) &&
      cited.has(`${article.document} ${article.toRaw(sentence).start}`)
    );
  });
}

/** 43.6亿 of 43.6亿元, 8个. */
const FIGURE = /\d[\d,]*(?:\.\d+)?[万亿个%]?/g;

function doubtsAbout(used: readonly Fact[], library: Known, citations: CitationList): Doubt[] {
  const told = [
    ...used.flatMap(correctionOf),
    ...used.flatMap((fact) => disagreements(fact, library.facts)),
    ...mismatchesAmong(used, library).map((mismatch) => ({
      // Only the article's own figures: what was reckoned stands in no source.
      text: `原文数字有出入：${mismatchSides(mismatch)}`,
      proof: [mismatch.stated, ...mismatch.from],
    })),
  ];
  const once = told.filter(({ text }, i) => told.findIndex((other) => other.text === text) === i);
  return once.slice(0, MOST).map(({ text, proof }) => ({ text, citations: citeAll(proof, citations) }));
}

/** A doubt with the facts whose sentences prove it. */
interface Told {
  readonly text: string;
  readonly proof: readonly Fact[];
}

/** 已按某县统计局（2023-10-20）的更正采用；更正前为27.3亿元 */
function correctionOf({ corrected }: Fact): Told[] {
  if (corrected === undefined) return [];
  const { by, was } = corrected;
  return [{ text: `已按${sourceOf(by)}的更正采用；更正前为${shownFigure(was)}`, proof: [by, was] }];
}

/** Pages that give another figure for the same thing. */
function disagreements(fact: Fact, facts: readonly Fact[]): Told[] {
  const others = facts.filter((other) => contradicts(fact, other));
  return others.slice(0, 2).map((other) => ({ text: doubtText(fact, other), proof: [fact, other] }));
}

/** Sums and rates that do not meet and that one of the figures is part of. */
function mismatchesAmong(answered: readonly Fact[], { mismatches }: Known): Mismatch[] {
  const articles = new Set(answered.map((fact) => fact.article));
  return [...articles].flatMap((article) =>
    mismatches(article).filter(({ stated, from }) =>
      [stated, ...from].some((fact) => answered.includes(fact)),
    ),
  );
}

/** Cites every sentence of both sides, once. */
const citeAll = (facts: readonly Fact[], citations: CitationList): readonly number[] => [
  ...new Set(facts.map((fact) => citations.citeFact(fact))),
];

/** A mismatch as the knowledge gives it out, with its sentences. */
export function articleDoubt(mismatch: Mismatch): ArticleDoubt {
  const { kind, stated, from } = mismatch;
  const citations = citationList();
  citeAll([stated, ...from], citations);
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
  if (isCorrection(toldBy(fact))) return `已按更正采用；此前${sourceOf(other)}为${shownFigure(other)}`;
  return `来源不一致：${sourceOf(other)}为${shownFigure(other)}，口径 ${basisLine(other)}`;
}

/** 某县统计局（2023-10-20） */
const sourceOf = ({ article }: Fact): string =>
  `${article.publisher ?? article.title}${article.publishedOn ? `（${article.publishedOn}）` : ''}`;
