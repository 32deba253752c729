/** The city or county around the places that a page names, when that is what the page is about. */
import { ancestors } from '../extract/places.ts';
import type { Mention, Region } from '../types.ts';
import type { RegionMention } from './slots/listed.ts';
import { isYardstick } from './slots/place.ts';

/** A place a page names, and how much that says of what it is about. */
export interface Named {
  readonly region: Region;
  readonly weight: number;
}

/** The place around those that a page names without a headline that names one: their city, where it tells of one, or their province. */
export const placeAround = (
  named: readonly Named[],
  mentions: readonly Mention[],
  text: string,
  isOfCity: boolean,
): Region | undefined => (isOfCity ? cityAround(named) : undefined) ?? provinceAround(named, mentions, text);

/** The city whose counties a page tells of, and nothing else: 全市…，甲县9个，乙区7个; another city is a stranger there (引进甲市企业项目3个) where three counties or more are named twice as often. */
function cityAround(named: readonly Named[]): Region | undefined {
  const below = named.filter(({ region }) => region.level !== 'prefecture');
  const around = below.map(({ region }) => ancestors(region).find(({ level }) => level === 'prefecture'));
  const [city] = around;
  const others = named.filter(({ region: { code, level } }) => level === 'prefecture' && code !== city?.code);
  const isAlone = others.length === 0 || (below.length > 2 && weightOf(below) >= 2 * weightOf(others));
  return below.length > 1 && isAlone && around.every((other) => other?.code === city?.code)
    ? city
    : undefined;
}

/** The province of a page that says 全省 (全区 of an autonomous region) and counts its cities one by one (某市486个，某市612个), none of them named as often as the others together: no city's page, nor that of a county which looks up to it (从全省看，…。我县重点项目66个). */
function provinceAround(
  named: readonly Named[],
  mentions: readonly Mention[],
  text: string,
): Region | undefined {
  const cities = named.filter(({ region }) => region.level === 'prefecture');
  const around = named.map(({ region }) => [...ancestors(region), region].find(isProvince));
  const [province] = around;
  const spoken = deicticsOf(mentions, text).map((m) => text.slice(m.start, m.end));
  return spoken.some((word) => /^全(?:省|区|自治区)$/.test(word)) &&
    !spoken.some((word) => /^(?:我[市县区州旗]|全[市县州旗])$/.test(word)) &&
    cities.length >= 3 &&
    cities.every((one) => isAmongSisters(one, cities)) &&
    placesCounted(mentions, text) > 1 &&
    around.every((other) => other?.code === province?.code)
    ? province
    : undefined;
}

const isProvince = ({ level }: Region): boolean => level === 'province';

const weightOf = (named: readonly Named[]): number => named.reduce((sum, { weight }) => sum + weight, 0);

/** 全市396个项目，甲县41个，乙县58个，高新区17个: 全市 is said, and none of three places or more is named as often as the rest together, or opens the page. */
export function isSpread(named: readonly Named[], mentions: readonly Mention[], text: string): boolean {
  const below = named.filter(({ region }) => region.level !== 'prefecture');
  return (
    below.length >= 3 &&
    below.every((one) => isAmongSisters(one, below)) &&
    !opensWithPlace(mentions) &&
    placesCounted(mentions, text) > 1 &&
    deicticsOf(mentions, text).some((m) => /^[全我]市$/.test(text.slice(m.start, m.end)))
  );
}

/** 甲县、乙县领跑，丙区垫底|全市重点项目“成绩单”: a headline that sets counties side by side, or opens with 全市 and names one, is of their city. */
export function cityRanking(
  inTitle: readonly Named[],
  mentions: readonly Mention[],
  titleEnd: number,
  text: string,
): Region | undefined {
  const around = inTitle.map(({ region }) => ancestors(region).find(({ level }) => level === 'prefecture'));
  const [city] = around;
  if (city === undefined || around.some((other) => other?.code !== city.code)) return undefined;
  const counties = inTitle.filter(({ region }) => region.level === 'county');
  const spoken = deicticsOf(mentions, text).filter((m) => text.slice(m.start, m.end) === '全市');
  const opens = spoken.some((m) => m.end <= titleEnd && (m.start === 0 || text[m.start - 1] === '\n'));
  const isOwn = inTitle.some(({ region }) => region.name.endsWith('市'));
  return spoken.length > 0 && (counties.length > 1 || (opens && !isOwn)) ? city : undefined;
}

/** 10月8日，甲县举行集中开工仪式: the page is told of that county, whoever joins in. */
export const opensWithPlace = (mentions: readonly Mention[]): boolean => {
  const first = mentions.find((m) => m.dimension === 'region');
  return first?.deictic === undefined && /county|zone/.test(first?.candidates[0]?.level ?? '');
};

/** How many places have a figure in their own clause: 甲县41个，乙县58个, not 甲县、乙县设分会场. */
const placesCounted = (mentions: readonly Mention[], text: string): number =>
  new Set(
    mentions
      .filter((m) => m.dimension === 'region')
      .filter((m) => m.deictic === undefined && /^[^，。；、：]{0,14}\d/.test(text.slice(m.end, m.end + 16)))
      .map((m) => m.candidates[0]?.code),
  ).size;

/** 全市, 我县, where they are no yardstick (占全市). */
const deicticsOf = (mentions: readonly Mention[], text: string): RegionMention[] =>
  mentions
    .filter((m) => m.dimension === 'region')
    .filter((m) => m.deictic !== undefined && !isYardstick(m, text));

/** Other places of its prefecture are named more often, together; a county's zone stands among the counties around it, but for its own. */
export function isAmongSisters({ region, weight }: Named, named: readonly Named[]): boolean {
  const city = region.level === 'zone' ? cityOf(region) : undefined;
  const sisters = named.filter(
    ({ region: other }) =>
      other.code !== region.code &&
      (other.parent === region.parent ||
        (city !== undefined &&
          other.level === 'county' &&
          other.code !== region.parent &&
          cityOf(other) === city)),
  );
  return weightOf(sisters) > weight;
}

const cityOf = (region: Region): string | undefined =>
  ancestors(region).find(({ level }) => level === 'prefecture')?.code;

/** 全县争取资金9亿元，投向某县经开区标准厂房: a page that says 全县 as often as it names a zone, and 全区 never, is about the county around it. */
export function aroundZone(
  found: readonly Region[],
  support: ReadonlyMap<string, { readonly times: number }>,
  mentions: readonly Mention[],
  text: string,
): readonly Region[] {
  const [zone] = found;
  if (zone?.level !== 'zone') return found;
  const spoken = deicticsOf(mentions, text);
  const around = ancestors(zone).find(
    ({ level, name }) =>
      level !== 'province' &&
      spoken.filter((m) => m.deictic === level || (text[m.end - 1] === '市' && name.endsWith('市'))).length >=
        (support.get(zone.code)?.times ?? 0),
  );
  const ownWord = spoken.some((m) => m.deictic === 'zone' || text[m.end - 1] === '区');
  return around === undefined || ownWord ? found : [around];
}
