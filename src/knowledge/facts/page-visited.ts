/** The county or city that a page calls 我县, where its headline names only who comes there or what lies around it. */
import { isWithin, placeOfPublisher } from '../extract/places.ts';
import type { Article, Mention, Region } from '../types.ts';
import { isMasthead, isPublisher } from './page-publisher.ts';
import type { RegionMention } from './slots/listed.ts';
import { isElsewhere } from './slots/place.ts';

/** What a page is read in: its own text, and the first lines of it as it was fetched. */
interface Around {
  readonly titleEnd: number;
  readonly furniture: readonly Mention[];
  readonly top: string;
}

/** Whose page it is, where the headline alone would make it another place's. */
interface Visited {
  /** The place the page is of; none where its text does not tell who is visited. */
  readonly regions?: readonly Region[];
  /** The county that prints what lies around it: only what is said of 我县 is its own. */
  readonly printer?: Region;
}

/**
 * 甲市重点项目观摩团到我县观摩, 甲省公布重大项目名单|我县9个项目入选, 乙县党政考察团来我县考察: the county whose page it
 * is. Without 我县 in the headline (甲市召开重点项目现场会) the page stays the city's, and 我县 beneath is who prints it.
 */
export function placeVisited(
  article: Article,
  mentions: readonly Mention[],
  around: Around,
): Visited | undefined {
  const { text } = article;
  const places = mentions.filter((m) => m.dimension === 'region');
  const title = places.filter((m) => m.end <= around.titleEnd);
  const named = title.filter((m) => m.candidates.length > 0);
  if (named.length === 0) return undefined;
  const own = title.find((m) => isOwn(m, text));
  const printedBy = (word: string) => placePrinting(article, around, word);
  if (own === undefined) {
    const words = places.filter((m) => isOwn(m, text)).map((m) => wordOf(m, text));
    const printer = [...new Set(words)]
      .map((word) => ({ word, region: printedBy(word) }))
      .find(({ word, region }) => region && named.every((m) => !isCalled(m, word) && liesAround(m, region)));
    return printer?.region && { printer: printer.region };
  }
  const word = wordOf(own, text);
  const visitors = named.filter((m) => comesTo(m, own, text) || isElsewhere(m, text));
  const isVisitor = (m: RegionMention): boolean => visitors.includes(m);
  const isOther = (m: RegionMention): boolean => isVisitor(m) || !isCalled(m, word);
  const home =
    printedBy(word) ??
    (named.every(isOther) ? placeHosting(places, named, { text, from: around.titleEnd }, word) : undefined);
  if (home === undefined)
    return named.every((m) => isVisitor(m) && isCalled(m, word)) ? { regions: [] } : undefined;
  const isFar = (m: RegionMention): boolean =>
    !isInside(m, home) && (isVisitor(m) || (!isCalled(m, word) && liesAround(m, home)));
  return named.every(isFar) ? { regions: [home] } : undefined;
}

const wordOf = ({ end }: RegionMention, text: string): string => text.slice(end - 1, end);

const liesAround = ({ candidates }: RegionMention, home: Region): boolean =>
  candidates.some((place) => isWithin(home, place));

const isInside = ({ candidates }: RegionMention, home: Region): boolean =>
  candidates.some((place) => isWithin(place, home));

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
  const above = furniture
    .filter((m) => m.dimension === 'region')
    .find((m) => isCalled(m, word) && (isPublisher(m, top) || isMasthead(m, top)));
  return placeOfPublisher(publisher ?? '', word) ?? only(above);
}

const only = (place: RegionMention | undefined): Region | undefined =>
  place?.candidates.length === 1 ? place.candidates[0] : undefined;

/** 丙县 of 乙县考察团到丙县考察, which the first sentence says where the headline says 我县. */
function placeHosting(
  places: readonly RegionMention[],
  visitors: readonly RegionMention[],
  { text, from }: { readonly text: string; readonly from: number },
  word: string,
): Region | undefined {
  const end = text.indexOf('。', from);
  const opening = places.filter((m) => m.start >= from && m.end <= end);
  const strange = new Set(visitors.flatMap(({ candidates }) => candidates.map(({ code }) => code)));
  const isHost = (m: RegionMention): boolean =>
    isCalled(m, word) &&
    HOST.test(text.slice(Math.max(0, m.start - 4), m.start)) &&
    !/[、和及与]/.test(text[m.end] ?? '');
  const hosts = opening.filter((m) => !m.candidates.some(({ code }) => strange.has(code)) && isHost(m));
  return opening.some((m) => isOwn(m, text)) || hosts.length !== 1 ? undefined : only(hosts[0]);
}

/** 来到丙县, 深入丙县; not 此前还到过丙县 */
const HOST = /(?<!还|曾|又|再)(?:到|赴|走进|深入|莅临)$/;
