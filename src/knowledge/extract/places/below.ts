import type { Region, Span } from '../../types.ts';
import { zoneAdjectives, zoneKinds } from '../tables/zones.ts';
import { isWithin, rankOf } from './gazetteer.ts';
import type { Found, RegionOptions } from './judge.ts';
import { nameOf, shortName } from './names.ts';
import { type PlaceHit, runBefore } from './scan.ts';
import { calledIn, ownName } from './zone-name.ts';

/** Zones and townships stand beneath a place and are read by their endings: 洛龙高新区, 固城乡. */

const kindOfForm = new Map(
  zoneKinds.flatMap(({ kind, forms }) => forms.map((form) => [form, kind] as const)),
);
const forms = [...kindOfForm.keys()].sort((a, b) => b.length - a.length).join('|');
/** 高新区, 国家高新区 */
const zoneForm = new RegExp(`(?:国家级?)?(?<form>${forms})`, 'g');

/** Kinds an article calls by the ending alone once it is clear which is meant: 示范区重点项目. */
const bareKinds = new Set(['高新区', '经开区', '示范区', '开发区', '产业集聚区', '航空港区', '综保区']);
/** Kinds whose ending is telling enough to read a name before it that is in no table: 伊滨经开区. */
const tellingKinds = new Set([
  '高新区',
  '经开区',
  '示范区',
  '产业集聚区',
  '先进制造业开发区',
  '航空港区',
  '综保区',
]);

type Below = Found & { readonly deictic?: 'zone' };

/** Zones: of the place before them, of a name of their own, or bare. */
export function findZones(
  text: string,
  named: readonly Found[],
  hits: readonly PlaceHit[],
  options: RegionOptions,
): Below[] {
  const found: Below[] = [];
  for (const match of text.matchAll(zoneForm)) {
    const kind = kindOfForm.get(match.groups?.form ?? '') as string;
    const span = { start: match.index, end: match.index + match[0].length };
    const owner = ownerBefore(span.start, named, hits);
    const zone =
      owner === undefined
        ? zoneWithoutOwner(text, span, kind, named, options)
        : (onlyZoneOf(owner, kind, options) ?? zoneOf(text, span, kind, owner));
    if (zone !== undefined) found.push(owner ? { ...zone, start: owner.start, end: span.end } : zone);
  }
  return found.map((zone) => asCalledInFull(zone, found));
}

/** 青石堡高新区 of a text that calls it 云南青石堡高新区 elsewhere is that one. */
function asCalledInFull(zone: Below, found: readonly Below[]): Below {
  const [place] = zone.candidates;
  if (place?.level !== 'zone' || place.parent !== undefined) return zone;
  const full = found.find(
    ({ candidates: [other] }) => other?.parent !== undefined && other.code === `${other.parent}${place.code}`,
  );
  return full === undefined ? zone : { ...zone, candidates: full.candidates };
}

/** 云溪开发区 in a question: the one 云溪经济开发区 that the articles know, where none is called just so. */
function onlyZoneOf(
  { candidates: [place] }: Found,
  kind: string,
  { question, known = [] }: RegionOptions,
): Below | undefined {
  if (!question || kind !== '开发区' || place === undefined) return undefined;
  const zones = known.filter((zone) => zone.level === 'zone' && isWithin(zone, place));
  const alike = zones.filter(({ code }) => /(?:经开区|开发区)$/.test(code));
  const isCalledSo = zones.some(({ code }) => code === `${place.code}${kind}`);
  return isCalledSo || alike.length !== 1
    ? undefined
    : { start: 0, end: 0, rule: 'region/zone', candidates: alike };
}

/** The place straight before; a short name that no gate let through counts here (洛龙高新区). */
export function ownerBefore(
  start: number,
  named: readonly Found[],
  hits: readonly PlaceHit[],
): Found | undefined {
  const found = named.find((one) => one.end === start);
  if (found !== undefined) return found;
  const hit = hits.find((one) => one.end === start);
  return hit && { start: hit.start, end: hit.end, rule: '', candidates: hit.name.regions.slice(0, 1) };
}

function zoneOf(text: string, span: Span, kind: string, owner: Found): Below {
  const candidates = owner.candidates.map((place): Region => {
    const name = text.slice(owner.start, span.end);
    return { code: place.code + kind, name, level: 'zone', parent: place.code };
  });
  return { start: owner.start, end: span.end, rule: 'region/zone', candidates };
}

/** 2020年|示范区, 入驻|示范区, 创造了|高新区 */
const ENDS_BEFORE_ZONE =
  /(?:[年月日期批底了着过在从由把将对向到]|入驻|进驻|落户|位于|报道|采访|参加|走进|前往|关于)$/;
/** 10亿以上的项目|示范区有几个, 咱|示范区 */
const ENDS_BEFORE_ASKED = /(?:项目|工程|企业|投资|咱们?|我们|这边|那边)$/;

/** 该高新区, 市经开区, 我市高新区: that of the place the page is about. */
const OF_PAGE = /^[该全我本]?[市县州]?$/;

/** The 月 of 1—8月青石港经开区 ends a date. */
const DATE_END = /^[年月日号](?:份|底|末|初)?/;

function zoneWithoutOwner(
  text: string,
  span: Span,
  kind: string,
  named: readonly Found[],
  options: RegionOptions,
): Below | undefined {
  const all = runBefore(text, span.start);
  const dated = /\d/.test(text.charAt(all - 1)) ? DATE_END.exec(text.slice(all, span.start)) : null;
  const run = all + (dated?.[0].length ?? 0);
  const before = text.slice(run, span.start);
  const start =
    ENDS_BEFORE_ZONE.test(before) || (options.question && ENDS_BEFORE_ASKED.test(before)) ? span.start : run;
  const name = text.slice(start, span.start).replace(OF_PAGE, '');
  if (name === '') return bareKinds.has(kind) ? bareZone(text, span, kind, start, named, options) : undefined;
  const above = named.find((one) => one.start === start && one.end < span.start - 1); // 云南|青石堡经开区
  if (above !== undefined && tellingKinds.has(kind)) return zoneCalled(text, { ...span, start }, kind, above);
  if (!tellingKinds.has(kind) || name.length < 2 || name.length > 4 || zoneAdjectives.test(name))
    return undefined;
  const met = options.known?.find((one) => one.code.endsWith(kind) && ownName(one.name) === name);
  if (met !== undefined) return { start, end: span.end, rule: 'region/zone', candidates: [met] };
  const owner = nameOf(name)?.regions[0]; // 濮阳|高新区, which cuts into other words
  const zone: Region = {
    code: `${owner?.code ?? name}${kind}`,
    name: text.slice(start, span.end),
    level: 'zone',
    ...(owner ? { parent: owner.code } : {}),
  };
  return { start, end: span.end, rule: 'region/zone', candidates: [zone] };
}

/** A zone that a place above stands before, with a name of its own between. */
function zoneCalled(text: string, { start, end }: Span, kind: string, above: Found): Below | undefined {
  const [place] = above.candidates;
  const own = text.slice(above.end, end).replace(zoneForm, '');
  if (place === undefined || rankOf(place) > PREFECTURE || own.length > 4 || zoneAdjectives.test(own))
    return undefined;
  const zone: Region = {
    code: `${place.code}${own}${kind}`,
    name: text.slice(start, end),
    level: 'zone',
    parent: place.code,
  };
  return { start, end, rule: 'region/zone', candidates: [zone] };
}

const PREFECTURE = 2;

/** 哪些县区、开发区, 各开发区: no one of them. */
const IS_KIND = /(?:[、和与及]|[哪各]一?[些个几]?)$/;

/** 经开区 of 来安县上半年经开区签约几个: that of the one place named, whichever others the pages speak of. */
function bareZone(
  text: string,
  span: Span,
  kind: string,
  start: number,
  named: readonly Found[],
  { question, known = [] }: RegionOptions,
): Below {
  const zones = known.filter((zone) => zone.level === 'zone' && zone.code.endsWith(kind));
  const [place, ...others] = named.flatMap((one) => one.candidates);
  const isOne = question && others.length === 0 && !IS_KIND.test(text.slice(0, span.start));
  const below = place && isOne ? zoneBelow(place, text.slice(span.start, span.end)) : undefined;
  const inside = zones.filter((zone) => place && isWithin(zone, place));
  const candidates = below && inside.length === 0 ? [below] : inside.length > 0 ? inside : zones;
  return { start, end: span.end, rule: 'region/bare-zone', candidates, deictic: 'zone' };
}

/** 高新区, 市高新区 on the page of a city: the city's own, as 洛阳高新区 would name it. */
export function zoneBelow(place: Region, words: string): Region | undefined {
  const form = words.replace(/^[我本]?[市县州]/, '');
  const kind = kindOfForm.get(form);
  if (kind === undefined) return undefined;
  return { code: place.code + kind, name: `${shortName(place)}${form}`, level: 'zone', parent: place.code };
}

const township =
  /镇(?![区域化长级])|乡(?![村镇亲愁土音贤情间级]|一体|融合|统筹|居民)|街道(?:办事处|办)?(?![化])/g;
/** What is no name before 镇 or 乡: 各乡, 小镇, 城乡, 返乡. */
const noTownship =
  /^.{0,4}(?:[各全该我两个几]|哪些)[镇乡街]|[小村城乡].{0,4}[镇乡街]|(?:建制|中心|重点|特色|美丽|产业|历史|文化)镇|[返家下老水之故他异还入]乡/;
const maxTownshipName = 4;

/** Towns, townships and streets: straight after a place, or between the marks of an enumeration. */
export function findTownships(text: string, named: readonly Found[]): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(township)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const one = townshipAt(text, span, named, found.at(-1));
    if (one !== undefined) found.push(one);
  }
  return found;
}

function townshipAt(
  text: string,
  span: Span,
  named: readonly Found[],
  last: Found | undefined,
): Found | undefined {
  const owner = named.find((one) => one.end < span.start && one.end >= span.start - maxTownshipName);
  const start = owner?.end ?? behindListWord(text, runBefore(text, span.start));
  const name = text.slice(start, span.start);
  if (
    name.length < 2 ||
    name.length > maxTownshipName ||
    !/^[一-龥]+$/.test(name) ||
    noTownship.test(text.slice(start, span.end))
  )
    return;
  const goesOn = last !== undefined && /^[、和]$/.test(text.slice(last.end, start)); // 甲镇、乙镇得分靠后
  if (owner === undefined && !goesOn && !isListed(text, start, span.end)) return;
  return townshipOf(text.slice(start, span.end), start, span.end, owner);
}

/** 其中|平川镇1.2万亩, 落户|平川镇 */
const behindListWord = (text: string, start: number): number =>
  /^(?:其中|其余|包括|落户|位于|坐落|选址|地处|落地|入驻|来自|走进|来到)/.test(text.slice(start, start + 2))
    ? start + 2
    : start;

function isListed(text: string, start: number, end: number): boolean {
  return (
    /[、,，(（;；的为是中余括\n]|^$/.test(text.charAt(start - 1)) &&
    /[、,，()（）;；:：。等和及\n\d]|^$/.test(text.charAt(end))
  );
}

function townshipOf(name: string, start: number, end: number, owner: Found | undefined): Found {
  const rule = 'region/township';
  const owners = owner?.candidates.filter((place) => rankOf(place) > 1) ?? [];
  if (owner === undefined || owners.length === 0) {
    return { start, end, rule, candidates: [{ code: name, name, level: 'township' }] };
  }
  const candidates = owners.map(
    (place): Region => ({ code: place.code + name, name, level: 'township', parent: place.code }),
  );
  return { start: owner.start, end, rule, candidates };
}

/** In a question: zones and townships the articles name, called by their own words (固城乡, 固城) or by the name that is theirs alone (青石堡 of 云南青石堡经济技术开发区). */
export function findKnownBelow(text: string, { question, known = [] }: RegionOptions): Found[] {
  if (!question) return [];
  return known
    .filter((region) => rankOf(region) > 3)
    .flatMap((region) => {
      const span =
        spanOf(region.name, text) ?? (region.level === 'zone' ? calledIn(text, region) : undefined);
      return span === undefined ? [] : [{ ...span, rule: 'region/full-name', candidates: [region] }];
    });
}

const spanOf = (name: string, text: string): Span | undefined => {
  const start = text.indexOf(name);
  return start < 0 ? undefined : { start, end: start + name.length };
};
