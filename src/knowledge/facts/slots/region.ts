import { ancestors, isWithin, parentOf, zoneBelow } from '../../extract/places.ts';
import type { Mention, Region } from '../../types.ts';
import { NATION, resolveRegion } from '../page-places.ts';
import type { PageScope } from '../page-scope.ts';
import { namesProject } from '../subject/project.ts';
import { opensNames, type RegionMention, withoutListed } from './listed.ts';
import {
  isElsewhere,
  isHeldIn,
  isInvestor,
  isOrigin,
  isRouteEnd,
  isYardstick,
  opensClause,
} from './place.ts';

/** What the places of a stretch are read with. */
export interface PlaceReading {
  readonly page: PageScope;
  /** What the mentions point into. */
  readonly text: string;
}

/** The last place named that says where the figures are; 全市 on a county's page is the city above it. */
export function regionNamed(mentions: readonly Mention[], reading: PlaceReading): Region | undefined {
  for (const place of withoutListed(placesIn(mentions), reading.text).reverse()) {
    if (isYardstick(place, reading.text) || pointsBack(place, reading.text)) continue;
    const region = placed(place, reading);
    if (region !== undefined && saysWhere(place, region, reading)) return region;
  }
  return undefined;
}

/** 该市, 该县: the place told of before, else the page's own. */
const pointsBack = (place: RegionMention, text: string): boolean =>
  place.candidates.length === 0 && text[place.start] === '该';

/** True when the words around a place let it be where the figure is. */
function saysWhere(place: RegionMention, region: Region, { page, text }: PlaceReading): boolean {
  if (place.rule.includes('in-organisation') || isOrigin(place, text)) return false;
  if (place.deictic === 'nation') return opensClause(place, text);
  if (isPartOfHome(region, page) && opensNames(place, text)) return false;
  if (region.level === 'township' && isRouteEnd(place, text)) return false;
  const byShortName = text.slice(place.start, place.end) !== region.name;
  const isNamed = byShortName && place.candidates.length > 0; // not 全市
  const isOfOthers = liesAround(region, page) || isStranger(region, page);
  if (isNamed && isOfOthers && opensProject(place, text)) return false;
  if (isStranger(region, page) && isHeldIn(place, text)) return false;
  return !isElsewhere(place, text) && !(byShortName && isStranger(region, page) && isInvestor(place, text));
}

const liesAround = ({ code }: Region, { regions: [home] }: PageScope): boolean =>
  home !== undefined && ancestors(home).some((above) => above.code === code);

/** 湖南 of 湖南云溪锂电材料项目总投资9亿元 or 湖南云溪3万吨锂电材料项目, on the page of a county there, and 深圳 of 深圳云溪电路线路板项目 on that of any: how the name of a firm begins. */
function opensProject({ end }: RegionMention, text: string): boolean {
  const name = NAME.exec(text.slice(end, end + 40))?.[0];
  return name !== undefined && (namesProject(name) || OF_SITE.test(name));
}

/** 城南新区基础设施项目: the site makes a name of what would be a class. */
const OF_SITE = /(?:新区|片区|新城|组团)\p{Script=Han}{2,8}(?:项目|工程)$/u;

const NAME =
  /^(?![至到市省]|重[点大]|产业|工业|新|在建|续建|签约|招商|各|[县区]级)\p{Script=Han}[\p{Script=Han}A-Za-z\d.]{2,30}?(?:项目|工程|基地|产业园)/u;

/** Neither in the page's own place nor above it. */
const isStranger = (region: Region, { regions }: PageScope): boolean =>
  regions.length > 0 && !regions.some((home) => isWithin(region, home) || isWithin(home, region));

/** A zone or town of the page's county: 甲高新区精深加工厂、乙园等24个 are the county's, each where its name says. */
const isPartOfHome = ({ level, parent }: Region, { regions: [home] }: PageScope): boolean =>
  (level === 'zone' || level === 'township') && home?.level === 'county' && parent === home.code;

/** The place before a bracket, whatever it is there for: the 6.2% of 高于全省平均（6.2%） is the province's. */
export function bracketedRegion(mentions: readonly Mention[], reading: PlaceReading): Region | undefined {
  const place = placesIn(mentions).at(-1);
  return place && placed(place, reading);
}

/** 全省 of 河北全省 names nothing besides. */
const placesIn = (mentions: readonly Mention[]): RegionMention[] =>
  mentions
    .filter((m) => m.dimension === 'region')
    .filter((m, i, all) => m.candidates.length > 0 || all[i - 1]?.end !== m.start);

function placed(place: RegionMention, reading: PlaceReading): Region | undefined {
  const { page } = reading;
  if (place.candidates.length === 0) return deicticRegion(place, reading);
  return atHome(resolveRegion(place.candidates, new Set(page.regions.map((r) => r.code))), page);
}

/** A town or zone named without its county lies in the page's own place. */
function atHome(region: Region, page: PageScope): Region {
  const home = page.regions[0];
  const loose = (region.level === 'township' || region.level === 'zone') && region.parent === undefined;
  return loose && home ? { ...region, parent: home.code } : region;
}

function deicticRegion(place: RegionMention, { page, text }: PlaceReading): Region | undefined {
  if (place.deictic === 'nation') return NATION;
  const home = page.regions[0];
  if (home === undefined || place.deictic === undefined) return undefined;
  const word = text[place.end - 1];
  if (page.printer?.level === place.deictic && page.printer.name.at(-1) === word) return page.printer;
  const autonomous = word === '区' ? autonomousRegionOf(home) : undefined;
  if (autonomous !== undefined) return autonomous;
  const isOwn =
    (word === '市' && isCountyCity(home) && !page.ofCounties) || (word === '区' && isZoneOfCounty(home)); // 全州 on the page of a city is not
  if (home.level === place.deictic || isOwn) return home;
  const around = parentOf(home);
  if (word === '市' && around && isCountyCity(around) && !page.ofCounties) return around; // on the page of its zone
  const zone = isListed(place, text) ? zoneBelow(home, text.slice(place.start, place.end)) : undefined;
  if (zone !== undefined) return zone;
  const above = ancestors(home).find(({ level }) => level === place.deictic);
  return above ?? (home.level === 'nation' ? undefined : home); // 全省 of 甲省商务厅介绍，全省发放补贴…: not of the whole nation
}

/** 全区 on the page of a city, a county or a banner of such a region is all of the region; that of a 区 or zone is its own. */
const autonomousRegionOf = (home: Region): Region | undefined =>
  home.level === 'zone' || home.name.endsWith('区')
    ? undefined
    : ancestors(home).find(({ name }) => name.endsWith('自治区'));

/** 甲县9个、高新区4个, and the row of a table: a zone among the places of the page, not the page's own. */
const isListed = ({ start, end }: RegionMention, text: string): boolean =>
  /(?:^|[、，；：。（—\n\t|]|其中|和|及)$/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^(?:[\d、，；：（）\n\t|\s]|完成|实现|总投资|年度|项目|开工|签约|投产|和|及|$)/.test(
    text.slice(end, end + 3),
  );

/** 全区 on the page of a zone is the zone, unless a district lies around it. */
const isZoneOfCounty = (home: Region): boolean =>
  home.level === 'zone' && parentOf(home)?.name.endsWith('区') !== true;

/** 新郑市 says 我市 of itself, though it is a county by rank. */
const isCountyCity = (region: Region): boolean => region.level === 'county' && region.name.endsWith('市');
