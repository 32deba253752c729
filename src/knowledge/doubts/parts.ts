import type { Fact } from '../facts/fact.ts';
import { grouped } from '../facts/grouped.ts';
import type { Article, Block } from '../types.ts';
import { isAddable, isExact, keyOf, sumInterval, sumText } from './addable.ts';
import { completenessOf } from './completeness.ts';
import { isBracketed, type PartList, partListsIn } from './lists.ts';
import type { Mismatch } from './mismatch.ts';
import { intervalOf, meets } from './precision.ts';

/** 已开工21个, 同比: from here on no further part is told; 手续未完成16个 is one. */
const LIST_OVER =
  /已|未(?:[开复竣完]工|投产|落地)|截至|目前|全部|同比|占|累计|(?<!未)完成|新增|计划(?!投资)|预计/;
/** 共24个: the words just before a total that is a sum. */
const SUMMED = /(?:共|合计|总计)[^，。；\d]{0,12}$/;

/** Every list is held against every figure near it: no paragraph of news has more. */
const MOST_NEAR = 400;

/** Totals that are not the sum of their parts. */
export function partMismatches(article: Article, facts: readonly Fact[]): Mismatch[] {
  const nearTo = factsByBlock(facts);
  return article.blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph') return [];
    const near = nearTo(index);
    if (near.length > MOST_NEAR) return [];
    return partListsIn(article.text, block).flatMap((list) => listMismatches(article, block, list, near));
  });
}

/** What stands in a headline, in the paragraph before one, or in itself: where a total may stand. */
function factsByBlock(facts: readonly Fact[]): (block: number) => readonly Fact[] {
  const headlines = facts.filter(({ headline }) => headline);
  const byBlock = grouped(
    facts.filter(({ headline }) => !headline),
    ({ sentence }) => sentence.block,
  );
  return (block) => [...headlines, ...(byBlock.get(block - 1) ?? []), ...(byBlock.get(block) ?? [])];
}

function listMismatches(article: Article, block: Block, list: PartList, near: readonly Fact[]): Mismatch[] {
  const parts = partsOf(article, list, near);
  const lead = parts.filter((fact) => keyOf(fact) === keyOf(parts[0] as Fact)).length;
  return [...new Set(parts.map(keyOf))].flatMap((key) => {
    const same = parts.filter((fact) => keyOf(fact) === key);
    // Every item has this measure, or its sum says nothing.
    if (same.length !== lead || !same.every(isExact)) return [];
    const found = sumMismatch({ article, block, list, near, parts: same });
    return found === undefined ? [] : [found];
  });
}

/** The figures of the list up to where it turns to something else. */
function partsOf(article: Article, list: PartList, near: readonly Fact[]): Fact[] {
  const inside = near.filter(
    (fact) =>
      fact.span.start >= list.start && fact.span.end <= list.end && !isBracketed(article.text, list, fact),
  );
  const over = inside.findIndex(
    (fact) => fact.quantity.kind === 'count' && LIST_OVER.test(labelOf(article, list, fact)),
  );
  return (over < 0 ? inside : inside.slice(0, over)).filter(isAddable);
}

/** What stands before a figure in its clause. */
function labelOf({ text }: Article, list: PartList, { span }: Fact): string {
  return text
    .slice(list.start, span.start)
    .split(/[，；、。：]/)
    .at(-1) as string;
}

interface Sum {
  readonly article: Article;
  readonly block: Block;
  readonly list: PartList;
  readonly near: readonly Fact[];
  readonly parts: readonly Fact[];
}

function sumMismatch(sum: Sum): Mismatch | undefined {
  const { article, list, near, parts } = sum;
  const words = article.text.slice(list.start, parts.at(-1)?.span.end);
  const labels = parts.map((fact) => labelOf(article, list, fact));
  const completeness = completenessOf({ announced: list.announced, words, labels });
  const others = near.filter(
    (fact) => !parts.includes(fact) && keyOf(fact) === keyOf(parts[0] as Fact) && fact.role === 'level',
  );
  const total = totalOf(sum, others);
  if (completeness === 'unknown' || total === undefined) return undefined;
  const reckoned = sumInterval(parts);
  if (others.some(({ quantity }) => meets(intervalOf(quantity), reckoned))) return undefined;
  const stated = intervalOf(total.quantity);
  const isWhole = completeness === 'closed' || (completeness === 'all' && isClosed(sum, others));
  if (stated.high > reckoned.high && !isWhole) return undefined;
  return { kind: 'parts', stated: total, from: parts, reckoned: sumText(parts, total) };
}

/** What the parts should make: of a classification the likeliest figure before it, else the nearest that is no part. */
function totalOf(sum: Sum, others: readonly Fact[]): Fact | undefined {
  const { block, list } = sum;
  const before = others.filter(
    ({ span, quantity, headline }) =>
      span.start >= block.start && span.end <= list.from && !headline && quantity.bound === 'exact',
  );
  if (list.announced === 'classified') return likeliest(before, sum.parts);
  const total = before.findLast((fact) => list.announced === 'among' || !fact.part);
  return list.announced !== 'respectively' || isSummed(sum, total) ? total : undefined;
}

/** The nearest in value, if not too far: a figure slips by a little. */
function likeliest(totals: readonly Fact[], parts: readonly Fact[]): Fact | undefined {
  const sum = parts.reduce((before, { quantity }) => before + quantity.base, 0);
  const distance = ({ quantity }: Fact) => Math.abs(quantity.base - sum);
  const [nearest] = totals.toSorted((a, b) => distance(a) - distance(b));
  return nearest !== undefined && distance(nearest) < sum / 2 ? nearest : undefined;
}

const isSummed = ({ article, parts }: Sum, total: Fact | undefined): boolean =>
  total !== undefined &&
  total.sentence === parts[0]?.sentence &&
  SUMMED.test(article.text.slice(total.sentence.start, total.span.start));

/** No figure of this kind follows in the paragraph: the list does not go on in its next sentence. */
const isClosed = ({ block, parts }: Sum, others: readonly Fact[]): boolean =>
  !others.some(({ span }) => span.start > (parts.at(-1)?.span.end ?? block.end) && span.end <= block.end);
