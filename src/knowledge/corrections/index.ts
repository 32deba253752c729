/** Corrections: a figure that a later page takes back is read as that page puts it right. */
import type { Fact } from '../facts/fact.ts';
import { correctedIn, isMeant } from './corrected.ts';
import { type Pair, pairsIn } from './pairs.ts';

/** The facts with every correction carried out, in the order given. */
export function applyCorrections(facts: readonly Fact[]): readonly Fact[] {
  const pairs = correctingPages(facts).flatMap(pairsIn);
  const replaced = new Map<Fact, Fact>();
  const settled = new Set<Fact>();
  const settle = (pair: Pair, fact: Fact): void => {
    replaced.set(fact, putRight(fact, pair));
    settled.add(pair.right);
    for (const hung of restated(fact, pair, facts))
      if (!pairs.some(({ right }) => right === hung.right)) settle(hung, hung.wrong);
  };
  for (const pair of pairs) for (const fact of meantBy(pair, facts)) settle(pair, fact);
  for (const { wrong, right } of pairs)
    if (!settled.has(right)) replaced.set(right, { ...right, corrected: { by: right, was: wrong } });
  return facts.flatMap((fact) =>
    settled.has(fact) || headsOneOf(fact, settled) ? [] : [replaced.get(fact) ?? fact],
  );
}

/** 更正：…应为36.8亿元: the headline of what its text puts right says no more, and not what it was. */
const headsOneOf = ({ headline, article, quantity }: Fact, settled: ReadonlySet<Fact>): boolean =>
  headline &&
  [...settled].some(
    (right) =>
      right.article === article &&
      right.quantity.kind === quantity.kind &&
      right.quantity.base === quantity.base,
  );

/** 占年度计划的43.6%，提高1个百分点 behind a sum put right: its rate and how that changed are others, too, though nobody says 由46.1%更正. */
function restated(was: Fact, { right }: Pair, facts: readonly Fact[]): Pair[] {
  const hangingOn = (figure: Fact) =>
    facts.filter(({ of, quantity }) => of?.id === figure.id && RATES.has(quantity.kind));
  return hangingOn(right).flatMap((rate) => {
    const [wrong, ...others] = hangingOn(was).filter((fact) => isOfOneKind(fact, rate));
    return wrong !== undefined && others.length === 0 ? [{ wrong, right: rate }] : [];
  });
}

const RATES: ReadonlySet<string> = new Set(['percent', 'percentage-point']);

const isOfOneKind = (a: Fact, b: Fact): boolean =>
  a.metric === b.metric && a.role === b.role && a.quantity.kind === b.quantity.kind;

/** The facts of each page that takes figures back; of two corrections the later one is carried out last. */
function correctingPages(facts: readonly Fact[]): Fact[][] {
  const pages = new Map(
    facts.filter(({ role }) => role === 'superseded').map(({ article }) => [article, [] as Fact[]]),
  );
  for (const fact of facts) pages.get(fact.article)?.push(fact);
  return [...pages.entries()]
    .sort(([a], [b]) => (a.publishedOn ?? '').localeCompare(b.publishedOn ?? ''))
    .map(([, told]) => told);
}

function meantBy(pair: Pair, facts: readonly Fact[]): readonly Fact[] {
  const open = facts.filter((fact) => fact.role !== 'superseded' && isMeant(pair.wrong, fact));
  const pages = new Set(open.map(({ article }) => article));
  return [...pages].flatMap((page) =>
    correctedIn(
      open.filter(({ article }) => article === page),
      pair,
    ),
  );
}

/** It keeps its scope and its place among the figures of its page; the figure is the other page's. */
const putRight = (fact: Fact, { right }: Pair): Fact => ({
  ...fact,
  quantity: right.quantity,
  corrected: { by: right, was: fact },
});
