/** Tables: a column against its total row, a row's percentage against two columns. */
import type { Fact } from '../facts/fact.ts';
import { isExact, sumInterval, sumText } from './addable.ts';
import type { Mismatch } from './mismatch.ts';
import { intervalOf, meets } from './precision.ts';
import { rateMismatch } from './rate.ts';

/** The rows of one table, each with its figures in the order of the columns. */
type Rows = readonly (readonly Fact[])[];

const TOTAL = /^(?:全[省市县区州])?(?:合\s*计|总\s*计|共\s*计|总数)$/;
/** 小计, 其中: rows that stand for others. */
const NESTED = /小\s*计|其中|#/;

/** The figures of tables that do not meet. */
export function tableMismatches(facts: readonly Fact[]): Mismatch[] {
  return tablesIn(facts).flatMap((rows) => [...columnMismatches(rows), ...rowMismatches(rows)]);
}

/** Tables whose rows have a figure in every column. */
function tablesIn(facts: readonly Fact[]): Rows[] {
  const tables = new Map<number, Map<number, Fact[]>>();
  for (const fact of facts) {
    if (fact.article.blocks[fact.sentence.block]?.kind !== 'table-row') continue;
    const rows = tables.get(fact.family) ?? new Map<number, Fact[]>();
    rows.set(fact.group, [...(rows.get(fact.group) ?? []), fact]);
    tables.set(fact.family, rows);
  }
  return [...tables.values()]
    .map((rows) => [...rows.values()])
    .filter((rows) => rows.length > 2 && rows.every(({ length }) => length === rows[0]?.length));
}

const column = (rows: Rows, at: number): Fact[] => rows.map((row) => row[at] as Fact);
const indices = (rows: Rows): number[] => [...(rows[0] ?? []).keys()];
const isKind = (facts: readonly Fact[], wanted: boolean): boolean =>
  facts.every(({ quantity }) => (quantity.kind === 'percent') === wanted);

/** Another column must add up: what is no partition adds up nowhere. */
function columnMismatches(rows: Rows): Mismatch[] {
  const totals = rows.filter(([first]) => TOTAL.test(first?.subject ?? ''));
  const [total] = totals;
  if (total === undefined || totals.length > 1 || rows.some(([first]) => NESTED.test(first?.subject ?? '')))
    return [];
  const parts = rows.filter((row) => row !== total);
  const sums = indices(rows)
    .filter((at) => isKind(column(rows, at), false) && column(rows, at).every(isExact))
    .map((at) => ({ stated: total[at] as Fact, from: column(parts, at) }));
  const wrong = sums.filter(({ stated, from }) => !addsUp(stated, from));
  return wrong.length < sums.length ? wrong.map(({ stated, from }) => asSum(stated, from)) : [];
}

const addsUp = (stated: Fact, from: readonly Fact[]): boolean =>
  meets(intervalOf(stated.quantity), sumInterval(from));

const asSum = (stated: Fact, from: readonly Fact[]): Mismatch => ({
  kind: 'parts',
  stated,
  from,
  reckoned: sumText(from, stated),
});

/** A percentage column is that of two others when most rows say so; the rest are doubted. */
function rowMismatches(rows: Rows): Mismatch[] {
  return indices(rows)
    .filter((at) => isKind(column(rows, at), true))
    .flatMap((at) => {
      const readings = pairs(rows, at).map((pair) => wrongRows(rows, at, pair));
      const [best = []] = readings.toSorted((a, b) => a.length - b.length);
      return best.length * 2 < rows.length && readings.length > 0 ? best : [];
    });
}

type Pair = readonly [part: number, whole: number];

function pairs(rows: Rows, rate: number): Pair[] {
  const others = indices(rows).filter((at) => at !== rate && isKind(column(rows, at), false));
  const kind = (at: number) => rows[0]?.[at]?.quantity.kind;
  return others.flatMap((part) =>
    others
      .filter((whole) => whole !== part && kind(whole) === kind(part))
      .map((whole) => [part, whole] as const),
  );
}

const wrongRows = (rows: Rows, rate: number, [part, whole]: Pair): Mismatch[] =>
  rows.flatMap((row) =>
    rateMismatch(row[rate] as Fact, { part: row[part] as Fact, wholes: [row[whole] as Fact] }),
  );
