/** The county or city that a page calls 我县, where its headline names only who comes there or what lies around it. */
import { isWithin, placeOfPublisher } from '../extract/places.ts';
import type { Article, Mention, Region } from '../types.ts';
import { isMasthead, isPublisher, isSite } from './page-publisher.ts';
import type { RegionMention } from './slots/listed.ts';
import { isElsewhere } from './slots/place.ts';

/** What a page is read in: its own text, and the first lines of it as it was fetched. */
interface Around {
  readonly titleEnd: number;
  readonly furniture: readonly Mention[];
  readonly top: string;
}

/**
 * 甲市重点项目观摩团到我县观摩, 甲省公布重大项目名单|我县9个项目入选, 乙县党政考察团来我县考察: the county whose page it
 * is. Without 我县 in the headline (甲市重点项目现场会召开) it has to be said beneath, and the page to be printed by the county.
 */
export function placeVisited(
  article: Article,
  mentions: readonly Mention[],
  around: Around,
): Region | undefined {
  const { text } = article;
  const places = mentions.filter((m): m is RegionMention => m.dimension === 'region');
  const title = places.filter((m) => m.end <= around.titleEnd);
  const named = title.filter((m) => m.candidates.length > 0);
  const own = title.find((m) => isOwn(m, text)) ?? places.find((m) => isOwn(m, text));
  if (own === undefined || named.length === 0) return undefined;
  const word = text.slice(own.end - 1, own.end);
  const inTitle = own.end <= around.titleEnd;
  const visitors = inTitle ? named.filter((m) => comesTo(m, own, text) || isElsewhere(m, text)) : [];
  const isOther = (m: RegionMention): boolean => visitors.includes(m) || !isCalled(m, word);
  const printed = placePrinting(article, around, word);
  const home = printed ?? (inTitle && named.every(isOther) ? placeNamed(places, named, word) : undefined);
  if (home === undefined) return undefined;
  const isFar = (m: RegionMention): boolean =>
    !m.candidates.some((place) => isWithin(place, home)) &&
    (visitors.includes(m) || (isOther(m) && m.candidates.some((place) => isWithin(home, place))));
  return named.every(isFar) ? home : undefined;
}

/** 我县, 本区; 全县 may be said of others. */
const isOwn = ({ start, deictic }: RegionMention, text: string): boolean =>
  deictic !== undefined && /[我本]/.test(text[start] ?? '') && /county|prefecture/.test(deictic);

const isCalled = ({ candidates }: RegionMention, word: string): boolean =>
  candidates.some(({ name }) => name.endsWith(word));

/** 乙县党政代表团来我县, 甲市领导深入我县, 甲市观摩我县重点项目 */
const comesTo = (place: RegionMention, own: RegionMention, text: string): boolean =>
  place.end <= own.start && COMING.test(text.slice(place.end, own.start));
const COMING =
  /^[^\n：:]{0,30}(?:[到来赴]|莅临|走进|深入|调研|考察|观摩|督导|督查|督察|视察|巡察|检查|指导|慰问|帮扶|支援)(?:了)?$/;

/** The place whose paper or site prints the page: 乙县融媒体中心, 乙县人民政府网 above it. */
function placePrinting({ publisher }: Article, { furniture, top }: Around, word: string): Region | undefined {
  const above = furniture.find(
    (m): m is RegionMention =>
      m.dimension === 'region' &&
      isCalled(m, word) &&
      (isPublisher(m, top) || isMasthead(m, top) || isSite(m, top)),
  );
  return placeOfPublisher(publisher ?? '', word) ?? only(above);
}

const only = (place: RegionMention | undefined): Region | undefined =>
  place?.candidates.length === 1 ? place.candidates[0] : undefined;

/** 乙县 that the text names more often than any other county, where it is not the visitor. */
function placeNamed(
  places: readonly RegionMention[],
  visitors: readonly RegionMention[],
  word: string,
): Region | undefined {
  const strange = new Set(visitors.flatMap(({ candidates }) => candidates.map(({ code }) => code)));
  const counts = new Map<Region, number>();
  const known = new Map<string, Region>();
  for (const place of places) {
    const region = only(place);
    if (region === undefined || strange.has(region.code) || !isCalled(place, word)) continue;
    const same = known.get(region.code) ?? region;
    known.set(region.code, same);
    counts.set(same, (counts.get(same) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
