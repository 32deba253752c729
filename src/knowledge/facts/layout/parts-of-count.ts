/** 从来源地看，浙江31个，上海22个，…: counts that add up to what the page has counted before are parts of that. */
import type { Fact } from '../fact.ts';
import { grouped } from '../grouped.ts';

const LEAST_PARTS = 3;
/** Smaller sums meet by chance. */
const LEAST_SUM = 10;

/** The facts, those of such a list with the whole that it divides: its phase, and its name among the words around them. */
export function withWholeOfParts(facts: readonly Fact[]): readonly Fact[] {
  const counts = facts.filter(
    ({ quantity, role, family }) => quantity.kind === 'count' && role === 'level' && family > 0,
  );
  const wholes = new Map<number, Fact>();
  for (const [family, list] of grouped(counts, (fact) => fact.family)) {
    const whole = wholeOf(list, counts);
    if (whole !== undefined) wholes.set(family, whole);
  }
  if (wholes.size === 0) return facts;
  return facts.map((fact) => {
    const whole = wholes.get(fact.family);
    return whole === undefined || whole === fact ? fact : asPart(fact, whole);
  });
}

function asPart(fact: Fact, { phase, subject }: Fact): Fact {
  const { layers } = fact;
  if (phase === undefined || fact.phase !== undefined || fact.phases.length > 0) return fact;
  return {
    ...fact,
    phase: { ...phase, origin: 'earlier' },
    layers: { ...layers, list: `${layers.list} ${subject}`.trim() },
  };
}

/** The count told before a list that its figures add up to; the list may repeat it first (86个项目里，…). */
function wholeOf(list: readonly Fact[], counts: readonly Fact[]): Fact | undefined {
  const [first, ...rest] = list;
  if (first === undefined || list.some(({ quantity }) => quantity.unit !== first.quantity.unit))
    return undefined;
  const parts = sumOf(rest) === first.quantity.base ? rest : list;
  const sum = sumOf(parts);
  if (parts.length < LEAST_PARTS || sum < LEAST_SUM) return undefined;
  return counts.find(
    ({ quantity, span, ownSubject }) =>
      span.end < first.span.start &&
      ownSubject &&
      quantity.base === sum &&
      quantity.unit === first.quantity.unit,
  );
}

const sumOf = (facts: readonly Fact[]): number =>
  facts.reduce((total, { quantity }) => total + quantity.base, 0);
