import { ancestors, isWithin, parentOf, shortName } from '../extract/places.ts';
import { matchesIn } from '../matches.ts';
import type { Mention, Region } from '../types.ts';
import {
  aroundZone,
  cityRanking,
  isAmongSisters,
  isSpread,
  type Named,
  opensWithPlace,
  placeAround,
} from './page-around.ts';
import { isMasthead, isPublisher, isSignedByCity } from './page-publisher.ts';
import { timesSpoken, withSpoken, wordsSpoken } from './page-spoken.ts';
import type { RegionMention } from './slots/listed.ts';
import { isElsewhere, isHeldIn, isYardstick } from './slots/place.ts';

/** 全国, 我国: above every place of the table. */
export const NATION: Region = { code: '000000', name: '全国', level: 'nation' };

const LEVEL_RANK = { nation: 0, province: 1, prefecture: 2, county: 3, zone: 4, township: 1.5 } as const;

/** What the places of a page are read in: its text, and the first lines of the page with what stands around the text. */
interface Surroundings {
  readonly body: string;
  readonly furniture: readonly Mention[];
  readonly top: string;
  /** The place it calls 我市, as its headline or publisher tells. */
  readonly spoken?: Region | undefined;
}

/** 澳门新葡京 above a page is an advertisement. */
const ADVERTISED = /特别行政区$/;

/** The places a page is about, most specific first. */
export function pageRegions(
  mentions: readonly Mention[],
  titleEnd: number,
  around: Surroundings,
): readonly Region[] {
  const town = townTold(mentions, around.body);
  return town === undefined ? regionsNamed(mentions, titleEnd, around) : [town];
}

function regionsNamed(
  mentions: readonly Mention[],
  titleEnd: number,
  { body, furniture, top, spoken }: Surroundings,
): readonly Region[] {
  const above = candidatesOf(furniture, -1, top).filter(({ region }) => !ADVERTISED.test(region.name));
  const inText = candidatesOf(mentions, titleEnd, body);
  const support = new Map<string, { region: Region; weight: number; times: number; title: boolean }>();
  for (const [at, { region, weight, title }] of [...inText, ...above].entries()) {
    const { weight: sum = 0, times = 0, title: inTitle = false } = support.get(region.code) ?? {};
    const said = times + (at < inText.length ? 1 : 0); // not once more at the top of the page as it was fetched
    support.set(region.code, { region, weight: sum + weight, times: said, title: inTitle || title });
  }
  const all = [...support.values()];
  const inTitle = all.filter((entry) => entry.title);
  const level = levelSpoken(mentions, titleEnd, body);
  const ofCity = inTitle.length === 0 && level === 'prefecture';
  const told = all.filter(({ times }) => times > 0); // other cities' headlines stand beside a text
  const isOfCity = ofCity || isSpread(all, mentions, body) || isSignedByCity(mentions, body);
  const outer = inTitle.length === 0 ? placeAround(told, mentions, body, isOfCity) : undefined;
  if (outer !== undefined) return outer.level === 'province' ? [outer] : withSpoken([outer], spoken);
  const ranked = level === 'prefecture' ? cityRanking(inTitle, mentions, titleEnd, body) : undefined;
  if (ranked !== undefined) return [ranked];
  const named = inTitle.length > 0 ? inTitle : all;
  const fitting = level === 'prefecture' ? cities(named, wordsSpoken(mentions, body, titleEnd)[0]) : named;
  if (inTitle.length === 0 && (speaksOfNation(mentions) || isRoundUp(all, body)) && isAllOver(all))
    return [NATION];
  const zones = all.filter((entry) => entry.region.level === 'zone');
  const ofZone =
    level === 'zone' && zones.length > 0 && (inTitle.length === 0 || zoneSpokenOf(mentions, titleEnd));
  const pool = ofZone ? zones : fitting;
  const outdoes = (inner: Named, outer: Named): boolean =>
    inner.region.code !== outer.region.code &&
    (inTitle.length > 0 || !isAmongSisters(inner, all)) &&
    inner.weight * (ofCity ? 1 : outweighs(inner.region)) >= outer.weight;
  const leaves = pool.filter((a) => !pool.some((b) => isWithin(b.region, a.region) && outdoes(b, a)));
  const outermost = leaves.filter((a) => !leaves.some((b) => b !== a && isWithin(a.region, b.region)));
  const found = (inTitle.length > 0 ? leaves : outermost)
    .sort((a, b) => b.weight - a.weight || LEVEL_RANK[b.region.level] - LEVEL_RANK[a.region.level])
    .map((entry) => entry.region)
    .slice(0, inTitle.length > 0 ? 3 : 1);
  if (inTitle.length > 0) return found;
  const around = aroundZone(found, support, mentions, body);
  const times = support.get(around[0]?.code ?? '')?.times ?? 0;
  const isOutspoken = !opensWithPlace(mentions) && timesSpoken(mentions, body, spoken) > times;
  return withSpoken(around, spoken, isOutspoken);
}

/** A page that says 全市 of itself is about a city, of whatever rank: no district or zone of one, and no county-level city named among its sisters; one that says 全州 is about none of its cities. */
function cities<T extends Named>(named: readonly T[], word: string | undefined): readonly T[] {
  const found = named.filter(
    (one) =>
      one.region.level === 'prefecture' ||
      (word === '市' && one.region.name.endsWith('市') && !isAmongSisters(one, named)),
  );
  return found.length > 0 ? found : named;
}

const speaksOfNation = (mentions: readonly Mention[]): boolean =>
  mentions.some((m) => m.dimension === 'region' && m.deictic === 'nation');

/** 在浙江，…。在山东，…。在湖北，…: one province after the other. */
const isRoundUp = (named: readonly Named[], body: string): boolean =>
  named.filter(
    ({ region }) =>
      region.level === 'province' && new RegExp(`(?:^|[。；！：\\n])在${shortName(region)}省?，`).test(body),
  ).length >= 3;

/** Places of three provinces or more, none of them named as often as the rest together. */
function isAllOver(named: readonly Named[]): boolean {
  const weights = new Map<string, number>();
  for (const { region, weight } of named)
    weights.set(region.code.slice(0, 2), (weights.get(region.code.slice(0, 2)) ?? 0) + weight);
  const all = [...weights.values()];
  return all.length >= 3 && 2 * Math.max(...all) <= all.reduce((sum, weight) => sum + weight, 0);
}

/** A county named a quarter as often as its city, and no sister of others that are, is what the page is about; a zone must be named two thirds as often. */
const outweighs = ({ level }: Region): number => (level === 'zone' ? 1.5 : 4);

/** 市区 of 今年，市区改造管网9公里; not 县（市、区）, nor 某某市区 */
const INNER_CITY = /(?<![\p{Script=Han}、（(])市区(?![、）)])/gu;

/** 示范区, 全区, 我市, 市区: the level the page speaks of itself at, when it does so often. */
function levelSpoken(
  mentions: readonly Mention[],
  titleEnd: number,
  body: string,
): Region['level'] | undefined {
  const counts = new Map<Region['level'], number>([['prefecture', matchesIn(body, INNER_CITY).length]]);
  for (const m of mentions)
    if (m.dimension === 'region' && m.deictic !== undefined)
      counts.set(m.deictic, (counts.get(m.deictic) ?? 0) + (m.end <= titleEnd ? 3 : 1));
  const [level, times] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [undefined, 0];
  return times >= 3 ? level : undefined;
}

/** 某市高新区一季度…, 示范区…: a headline that names a city and no zone is the city's, however many zones its list has. */
const zoneSpokenOf = (mentions: readonly Mention[], titleEnd: number): boolean =>
  mentions.some(
    (m) =>
      m.dimension === 'region' &&
      m.end <= titleEnd &&
      (m.deictic === 'zone' || m.candidates.some(({ level }) => level === 'zone')),
  );

/** Every place named, ambiguous names resolved by the places named beside them. */
function candidatesOf(
  mentions: readonly Mention[],
  titleEnd: number,
  text: string,
): { region: Region; weight: number; title: boolean }[] {
  const regions = mentions.filter((m) => m.dimension === 'region').filter((m) => m.candidates.length > 0);
  const sure = new Set(
    regions.filter((m) => m.candidates.length === 1).flatMap((m) => m.candidates.map((c) => c.code)),
  );
  return regions.flatMap((m) => {
    const region = aboutable(resolveRegion(m.candidates, sure));
    const isOwner = isPublisher(m, text) || (titleEnd < 0 && isMasthead(m, text));
    const isOffice = m.rule.includes('in-organisation') && !isOwner;
    if (isOffice || region === undefined || isYardstick(m, text)) return [];
    const title = m.end <= titleEnd;
    const early = title ? 6 : m.start < titleEnd + 300 ? 2 : 1;
    return [{ region, weight: isOwner ? 4 : early, title }];
  });
}

/** 丰谷镇 of a page that says 全镇 of it time and again, and names no other town nor 全县: a page of its own news is about that town. */
function townTold(mentions: readonly Mention[], body: string): Region | undefined {
  const places = mentions.filter((m) => m.dimension === 'region');
  const spoken = places.filter((m) => m.deictic !== undefined && !isYardstick(m, body));
  const own = spoken.filter(({ deictic }) => deictic === 'township').length;
  const towns = places.flatMap(({ candidates: [place] }) =>
    place?.level === 'township' && place.parent !== undefined ? [place] : [],
  );
  const isOnly = towns.every(({ code }) => code === towns[0]?.code);
  return own >= 2 && own > spoken.length - own && isOnly ? towns[0] : undefined;
}

/** A page is about no town, rather about the county it lies in, and not about all the world. */
function aboutable(region: Region): Region | undefined {
  if (region.level === 'township') return parentOf(region);
  return region.level === 'nation' ? undefined : region;
}

/** Of several places of one name, the one whose parents are spoken of. */
export function resolveRegion(candidates: readonly Region[], spokenOf: ReadonlySet<string>): Region {
  const supported = candidates.find(
    (c) => spokenOf.has(c.code) || ancestors(c).some((a) => spokenOf.has(a.code)),
  );
  return supported ?? (candidates[0] as Region);
}

/** Without places of the headline that somebody goes to or meets in (赴深圳招商, 在深圳举行), and those a notice is sent to, if others are named. */
export function atHome(mentions: readonly Mention[], text: string, end: number): readonly Mention[] {
  const rest = mentions.filter(
    (m) => m.dimension !== 'region' || !(m.end > end ? isSentTo(m, text) : isVisited(m, text)),
  );
  return rest.some((m) => m.dimension === 'region' && m.candidates.length > 0) ? rest : mentions;
}

const isVisited = (place: RegionMention, text: string): boolean =>
  isElsewhere(place, text) || isHeldIn(place, text) || BROUGHT_TO.test(text.slice(0, place.start).slice(-4));

/** 各县（市、区）人民政府，某县经开区管委会，市直有关单位：|: the line above a notice; 各县（区）财政局，…. */
const isSentTo = ({ start, end }: RegionMention, text: string): boolean =>
  /(?:^|\n)\s*各[^，。；\n]{1,12}(?:政府|委员会|管委会|单位|部门|[局委办])[^。；\n]{0,60}$/.test(
    text.slice(Math.max(0, start - 90), start),
  ) && /^[^。；\n]{0,80}[：:]\s*(?:\n|$)/.test(text.slice(end, end + 90));

/** 把招商推介会搬到深圳, 亮相上海, 远赴杭州 */
const BROUGHT_TO = /(?:[搬开走]到|走进|亮相|奔赴|飞赴|远赴|叩门|相约|牵手)$/;
