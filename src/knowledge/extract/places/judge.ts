import type { Region, Span } from '../../types.ts';
import {
  genericFullNames,
  ordinaryCounties,
  ordinaryPrefectures,
  verbLikeShortNames,
} from '../tables/regions-ordinary.ts';
import { ancestors, isWithin, rankOf } from './gazetteer.ts';
import type { PlaceHit } from './scan.ts';

/** What short names of places may stand for. */
export interface RegionOptions {
  /** Questions use short names freely (涧西二期开工); articles seldom do. */
  readonly question?: boolean;
  /** The places the articles speak of: in a question their short names always count. */
  readonly known?: readonly Region[];
}

/** A place found: its words and what they may name. */
export interface Found extends Span {
  readonly rule: string;
  readonly candidates: readonly Region[];
}

/** The hits that do name a place, each with its candidates narrowed to what the text speaks of. */
export function judge(hits: readonly PlaceHit[], options: RegionOptions): Found[] {
  const support = supportOf(hits);
  const found: Found[] = [];
  for (const [i, hit] of hits.entries()) {
    const last = found.at(-1);
    const before = last?.end === hit.start - (hit.dotted ? 1 : 0) ? last.candidates : [];
    const read = candidatesOf(hit, before, support, options);
    const candidates = read.length > 0 ? read : amongSisters(hit, last, hits[i + 1]);
    if (candidates.length === 0) continue;
    found.push({ start: hit.start, end: hit.end, rule: `region/${hit.name.form}-name`, candidates });
  }
  return found;
}

/** 资源 of 龙胜、资源、恭城各多少: an ordinary word in a list of counties is the one of their city. */
function amongSisters(hit: PlaceHit, last: Found | undefined, next: PlaceHit | undefined): readonly Region[] {
  if (hit.name.form !== 'short') return [];
  const before = last !== undefined && last.end + 1 === hit.start ? last.candidates : [];
  const after =
    next !== undefined && hit.end + 1 === next.start && !isWordlike(next) ? next.name.regions : [];
  const sisters = [...before, ...after].filter(({ level }) => level === 'county');
  return hit.name.regions.filter(({ code, parent }) =>
    sisters.some((sister) => sister.parent === parent && sister.code !== code),
  );
}

const isWordlike = ({ name: { text } }: PlaceHit): boolean =>
  verbLikeShortNames.has(text) || ordinaryCounties.has(text);

/** Codes of the places a text names beyond doubt, and of those above them. */
type Support = ReadonlySet<string>;

function supportOf(hits: readonly PlaceHit[]): Support {
  const named = hits.filter(isBeyondDoubt).flatMap((hit) => hit.name.regions.slice(0, 1));
  return new Set(named.flatMap((region) => [region, ...ancestors(region)]).map((region) => region.code));
}

function isBeyondDoubt({ name, fresh }: PlaceHit): boolean {
  const [highest] = name.regions;
  if (name.form !== 'short') return name.regions.length === 1 && (fresh || !isOrdinary(name.text));
  return highest !== undefined && rankOf(highest) < countyRank && !ordinaryPrefectures.has(name.text);
}

/** 老城区, 振兴区: made of an ordinary word. */
function isOrdinary(fullName: string): boolean {
  return genericFullNames.has(fullName) || ordinaryCounties.has(fullName.slice(0, -1));
}

const countyRank = 3;

function candidatesOf(
  hit: PlaceHit,
  before: readonly Region[],
  support: Support,
  options: RegionOptions,
): readonly Region[] {
  const { regions, form, text } = hit.name;
  const beneath = regions.filter((region) => before.some((outer) => isWithin(region, outer)));
  if (verbLikeShortNames.has(text)) return [];
  if (beneath.length > 0) return beneath;
  const known = options.question ? regions.filter((region) => isKnown(region, options)) : [];
  if (known.length > 0) return form === 'short' ? highestOf(known) : known;
  if (form !== 'short') return fullCandidates(hit, support);
  return shortCandidates(hit, support, options);
}

function isKnown(region: Region, { known = [] }: RegionOptions): boolean {
  return known.some((one) => one.code === region.code);
}

function shortCandidates(
  { name, asked }: PlaceHit,
  support: Support,
  options: RegionOptions,
): readonly Region[] {
  const highest = highestOf(name.regions);
  const supported = highest.filter((region) => isSupported(region, support));
  if (highest.every((region) => rankOf(region) < countyRank))
    return ordinaryPrefectures.has(name.text) && !options.question ? supported : highest;
  if (ordinaryCounties.has(name.text)) return [];
  if (supported.length > 0) return supported;
  return options.question && asked && highest.length === 1 ? highest : [];
}

/** A short name means the highest place so called: 长沙 is the city, not the county. */
function highestOf(regions: readonly Region[]): readonly Region[] {
  const top = Math.min(...regions.map(rankOf));
  return regions.filter((region) => rankOf(region) === top);
}

/** 鼓楼区 in a text about 南京 is the one there; without such a hint all four stay. */
function fullCandidates({ name, fresh }: PlaceHit, support: Support): readonly Region[] {
  if (genericFullNames.has(name.text)) return [];
  const supported = name.regions.filter((region) => isSupported(region, support));
  if (supported.length > 0) return supported;
  return fresh || !isOrdinary(name.text) ? name.regions : [];
}

function isSupported(region: Region, support: Support): boolean {
  return support.has(region.code) || ancestors(region).some((outer) => support.has(outer.code));
}

/** 的, 那个, 下面的: how a question leads from a place to one that lies in it. */
const LEADS_IN = /^[市县区州]?(?:的|[这那]个|(?:下面|底下|下辖|辖下|所辖|[那这]边|境内|里面?)的?){1,2}$/;

/** Neighbours of which the later lies in the earlier are one mention: 河南省洛阳市涧西区, and in a question also 洛阳的涧西区. */
export function joinNested(found: readonly Found[], text: string, { question }: RegionOptions): Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const gap = last && text.slice(last.end, next.start);
    const touches = gap === '' || (question === true && gap !== undefined && LEADS_IN.test(gap));
    const inside = last !== undefined && touches ? insideOf(next, last) : [];
    if (last === undefined || inside.length === 0) joined.push(next);
    else joined.splice(-1, 1, { ...next, start: last.start, candidates: inside });
  }
  return joined;
}

function insideOf(next: Found, last: Found): Region[] {
  return next.candidates.filter((inner) =>
    last.candidates.some((outer) => isWithin(inner, outer) && inner !== outer),
  );
}
