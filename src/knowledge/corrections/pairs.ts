import type { Fact } from '../facts/fact.ts';
import { grouped } from '../facts/grouped.ts';

/** What a page of corrections takes back, and what it puts in its place. */
export interface Pair {
  readonly wrong: Fact;
  readonly right: Fact;
}

/** The pairs of a page, in text order; what no figure of its sentence replaces, one of the next may. */
export function pairsIn(facts: readonly Fact[]): Pair[] {
  const told = facts.filter((fact) => !fact.headline);
  const pairs = [...grouped(told, ({ sentence }) => sentence).values()].flatMap(pairsInSentence);
  const open = told.filter(
    (fact) => fact.role === 'superseded' && !pairs.some(({ wrong }) => wrong === fact),
  );
  return [...pairs, ...open.flatMap((wrong) => pairBehind(wrong, told))];
}

/** Kind by kind in the order told: “3亿元，8个”更正为“4亿元，9个”. */
const pairsInSentence = (told: readonly Fact[]): Pair[] =>
  [...grouped(told, kindOf).values()].flatMap(pairsOfKind);

/** “完成3亿元”系初步统计。经复核，完成4亿元: the next figure of the measure in the paragraph. */
function pairBehind(wrong: Fact, told: readonly Fact[]): Pair[] {
  const right = told.find(
    (fact) =>
      fact.span.start > wrong.span.start &&
      fact.role !== 'superseded' &&
      fact.sentence.block === wrong.sentence.block &&
      fact.metric === wrong.metric &&
      kindOf(fact) === kindOf(wrong),
  );
  return right ? [{ wrong, right }] : [];
}

const kindOf = ({ quantity }: Fact): string => `${quantity.kind} ${quantity.currency ?? ''}`;

/** A figure more or less, and nobody can say which belongs to which. */
function pairsOfKind(told: readonly Fact[]): Pair[] {
  const wrong = told.filter(({ role }) => role === 'superseded');
  const right = told.filter(({ role }) => role !== 'superseded');
  return wrong.length === right.length
    ? wrong.flatMap((fact, at) => pairOf(fact, right[at]))
    : pairsByPlace(told);
}

/** 少计2亿元 beside a sum taken back is of another measure, and a change. */
function pairOf(wrong: Fact, right: Fact | undefined): Pair[] {
  if (right === undefined || right.role === 'superseded') return [];
  const isUnnamed = (right.metric === undefined || wrong.metric === undefined) && right.role === 'level';
  return right.metric === wrong.metric || isUnnamed ? [{ wrong, right }] : [];
}

/** “完成3亿元”更正为“完成4亿元”，比原来多1亿元: the figure just behind the one taken back. */
function pairsByPlace(told: readonly Fact[]): Pair[] {
  return told.flatMap((fact, at) => (fact.role === 'superseded' ? pairOf(fact, told[at + 1]) : []));
}
