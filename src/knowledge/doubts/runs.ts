/** Parts told one after the other, their total anywhere on the page. */
import type { Fact } from '../facts/fact.ts';
import type { Article } from '../types.ts';
import { isAddable, isExact, keyOf, sumInterval, sumText } from './addable.ts';
import { type Item, listsIn } from './items.ts';
import type { Mismatch } from './mismatch.ts';
import { type Interval, intervalOf, meets } from './precision.ts';

/** So small a sum meets some figure of a page by chance. */
const CHANCE = 10;
/** A slip leaves a total this near to the sum of its parts. */
const NEAR = 0.15;
const REST = /其余|其他|其它|剩余|余下/;
/** 按类别分：工业类, 从领域看，产业类: before the first figure of a list. */
const CLASSIFIED = /(?:按|从|分)[^，。；、：\d]{1,8}(?:划分|分类|看|分)[，：][^，。；：\d]{1,16}$/;

/** One measure of all the items of a list. */
interface Column {
  readonly parts: readonly Fact[];
  readonly sum: Interval;
  /** Figures of the page that may be its total. */
  readonly totals: readonly Fact[];
}

/** A list is all of its total when one of its measures adds up, or when it says so: then every measure must. */
export function runMismatches(article: Article, facts: readonly Fact[]): Mismatch[] {
  const addable = facts.filter((fact) => isAddable(fact) && isExact(fact) && isProse(article, fact));
  return listsIn(article, addable)
    .flatMap(readings)
    .flatMap((items) => {
      const columns = columnsOf(items, addable);
      const proven = columns.flatMap((column) => column.totals.filter((total) => isProof(column, total)));
      const reach = reachOf(article, items);
      return columns.flatMap((column) => mismatchOf(column, proven, reach) ?? []);
    });
}

/** 共30个，总投资90亿元；产业类12个，…: the total may look like an item of its own list. */
function readings(list: readonly Item[]): (readonly Item[])[] {
  const [first, ...rest] = list;
  const sum = rest.reduce((all, [fact]) => all + (fact?.quantity.base ?? 0), 0);
  const isTotal = rest.length > 1 && isNear(first?.[0]?.quantity.base ?? 0, sum);
  return isTotal ? [rest] : [list];
}

const isNear = (total: number, sum: number): boolean => Math.abs(total - sum) <= NEAR * sum;

const isProse = ({ blocks }: Article, { sentence, headline }: Fact): boolean =>
  !headline && blocks[sentence.block]?.kind === 'paragraph';

function columnsOf(items: readonly Item[], all: readonly Fact[]): Column[] {
  const inside = new Set(items.flat());
  return (items[0] as Item).map((first, at) => {
    const parts = items.map((item) => item[at] as Fact);
    const largest = Math.max(...parts.map(({ quantity }) => quantity.base));
    const totals = all.filter(
      (fact) => !inside.has(fact) && keyOf(fact) === keyOf(first) && fact.quantity.base > largest,
    );
    return { parts, sum: sumInterval(parts), totals };
  });
}

/** How many paragraphs before its list a total may stand; undefined of a list that may not be all of it. */
function reachOf({ text, blocks }: Article, items: readonly Item[]): number | undefined {
  const [first, last] = [items[0]?.[0], items.at(-1)?.at(-1)];
  if (first === undefined || last === undefined || items.length < 3) return undefined;
  const opening = text.slice(blocks[first.sentence.block]?.start, first.span.start);
  if (CLASSIFIED.test(opening) && !/主要/.test(opening) && text[last.span.end] !== '等') return blocks.length;
  const label = text
    .slice(last.sentence.start, items.at(-1)?.[0]?.span.start)
    .split(/[，；、。：]/)
    .at(-1);
  const levels = new Set(items.map(([fact]) => fact?.level?.value));
  const isWhole = REST.test(label ?? '') || (levels.size === items.length && levels.has('county'));
  return isWhole ? 1 : undefined;
}

const addsUp = ({ sum }: Column, { quantity }: Fact): boolean => meets(intervalOf(quantity), sum);

const isProof = (column: Column, total: Fact): boolean =>
  addsUp(column, total) && (total.quantity.kind !== 'count' || total.quantity.number >= CHANCE);

/** Nothing on the page is what the parts make, though a total stands beside a proven one, or near the sum. */
function mismatchOf(
  column: Column,
  proven: readonly Fact[],
  reach: number | undefined,
): Mismatch | undefined {
  if (column.totals.some((total) => addsUp(column, total))) return undefined;
  const beside = column.totals.find((fact) => proven.some((proof) => isBeside(fact, proof)));
  const total = beside ?? (reach === undefined ? undefined : nearestBefore(column, reach));
  if (total === undefined) return undefined;
  return { kind: 'parts', stated: total, from: column.parts, reckoned: sumText(column.parts, total) };
}

const isBeside = (fact: Fact, proof: Fact): boolean =>
  fact.sentence === proof.sentence && fact.group === proof.group;

/** In the paragraph of the list, or as far before it as a total may stand. */
function nearestBefore({ parts, totals }: Column, reach: number): Fact | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const sum = parts.reduce((before, { quantity }) => before + quantity.base, 0);
  const before = totals.filter(
    ({ span, sentence }) => span.end <= first.span.start && sentence.block >= first.sentence.block - reach,
  );
  return before.findLast(({ quantity }) => isNear(quantity.base, sum));
}
