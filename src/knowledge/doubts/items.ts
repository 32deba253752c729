/** Lists that nothing announces: neighbouring items that tell the same measures. */
import type { Fact } from '../facts/fact.ts';
import type { Article } from '../types.ts';
import { keyOf } from './addable.ts';
import { wordsBetween } from './clauses.ts';

/** The figures of one item, in text order. */
export type Item = readonly Fact[];

/** What stands between two items of a list: 产业类12个，总投资40亿元；民生类…, 产业类12个，民生类8个. */
const BETWEEN: readonly RegExp[] = [/[；。\n]/, /[，、；。\n]/];
/** 从来源地看，, 其中, 49个项目中，: another list begins. */
const OPENS = /(?:按|从|分)[^，。；、：\d]{1,8}(?:划分|分类|看|分)[，：]|其中|包括|分别|中，/;

/** Every list of two items or more: all of them in one paragraph, or each the first of its own. */
export function listsIn(article: Article, facts: readonly Fact[]): Item[][] {
  return BETWEEN.flatMap((between) => {
    const items = itemsIn(article, facts, between);
    const firsts = items.filter((item, at) => blockOf(item) !== blockOf(items[at - 1]));
    return [
      ...joinItems(article, items, (a, b) => blockOf(a) === blockOf(b)),
      ...joinItems(article, firsts, () => true),
    ];
  }).filter(({ length }) => length > 1);
}

function itemsIn(article: Article, facts: readonly Fact[], between: RegExp): Item[] {
  const items: Fact[][] = [];
  for (const [at, fact] of facts.entries()) {
    const last = facts[at - 1];
    if (last !== undefined && !between.test(wordsBetween(article, last, fact))) items.at(-1)?.push(fact);
    else items.push([fact]);
  }
  return items;
}

/** Puts neighbours together that tell the same measures. */
function joinItems(
  article: Article,
  items: readonly Item[],
  isBeside: (a: Item, b: Item) => boolean,
): Item[][] {
  const lists: Item[][] = [];
  for (const [at, item] of items.entries()) {
    const last = items[at - 1];
    if (last !== undefined && isBeside(last, item) && goesOn(article, last, item)) lists.at(-1)?.push(item);
    else lists.push([item]);
  }
  return lists;
}

const goesOn = (article: Article, last: Item, item: Item): boolean =>
  measuresOf(last) === measuresOf(item) &&
  !OPENS.test(wordsBetween(article, last.at(-1) as Fact, item[0] as Fact));

const blockOf = (item: Item | undefined): number | undefined => item?.[0]?.sentence.block;
const measuresOf = (item: Item): string => item.map(keyOf).join();
