import type { Region } from '../../types.ts';
import { ordinaryCounties, verbLikeShortNames } from '../tables/regions-ordinary.ts';
import { rankOf } from './gazetteer.ts';
import { nameOf } from './names.ts';
import { isWord } from './scan.ts';

/** Where the words of a page say 我市 or 全县, a short name at the head of a name or headline is that of a city or county. */

/** 今日某县, 掌上某市, 微某县, 中共某市委: what accounts and offices put before the name of their place. */
const BEFORE =
  /^(?:中共|政协|今日|掌上|云上|智慧|魅力|美丽|幸福|活力|大美|最|微|爱|看|新|i)(?=\p{Script=Han}{2})/iu;
const STEMS = [4, 3, 2];

/** The place that a publisher is named after, if its full name ends as `word` says: 某岭日报 of 我市 → 某岭市. */
export const placeOfPublisher = (publisher: string, word: string): Region | undefined =>
  placeAtHead(publisher, word) ?? placeAtHead(publisher.replace(BEFORE, ''), word);

/** The place that a headline opens with: 某兴：前三季度完成… of 全县 → 某兴县. */
export function placeOfHeadline(title: string, word: string): Region | undefined {
  const stem = stemOf(title, word);
  if (stem === undefined || verbLikeShortNames.has(stem)) return undefined;
  const isNamed = /^(?:新闻|发布|融媒)?[：:|｜丨]/.test(title.slice(stem.length));
  const isPlain = !ordinaryCounties.has(stem) && isWord(title, 0, stem.length, false);
  return isNamed || isPlain ? placeAtHead(title, word) : undefined;
}

function placeAtHead(name: string, word: string): Region | undefined {
  const stem = stemOf(name, word);
  return stem === undefined ? undefined : regionCalled(stem, word);
}

const stemOf = (name: string, word: string): string | undefined =>
  STEMS.map((length) => name.slice(0, length)).find((stem) => regionCalled(stem, word) !== undefined);

/** One place only, and none that a province of the name hides: 河南日报 is no county's. 礼县 stands whole, as its name has no shorter form. */
function regionCalled(stem: string, word: string): Region | undefined {
  const isWhole = stem.length === 2 && stem.endsWith(word);
  const [region, ...others] = nameOf(isWhole ? stem : stem + word)?.regions ?? [];
  if (region === undefined || others.length > 0) return undefined;
  return nameOf(stem)?.regions.some((other) => rankOf(other) < rankOf(region)) ? undefined : region;
}
