import { matchesIn } from '../../matches.ts';
import type { Region, Span } from '../../types.ts';
import { rankOf, regionByCode } from './gazetteer.ts';
import type { Found, RegionOptions } from './judge.ts';
import { nameOf, shortName } from './names.ts';
import { isBeyondDictionary, runBefore } from './scan.ts';

/** Counties and cities that the table does not hold, newer than it or written otherwise, are read by their ending where a text keeps naming them. */

const ENDING = /(?<=[一-龥]{2})[县市旗](?![级域直际场值价容区乡镇])/g;
/** What is no name before such an ending: 各县, 强县, 城市, 县级市, 3月|某县. */
const NO_NAME = /[^一-龥]|[各全该我本两几每多县市区城乡镇村省州国大中小强弱老新名级辖列年月日底末]/;
/** Named less often, it may be anything. */
const OFTEN = 3;

/** Every mention of such places; `named` are the places of the table, `known` those met before. */
export function findUnlisted(text: string, named: readonly Found[], { known = [] }: RegionOptions): Found[] {
  const met = known.filter(isUnlisted);
  const read = placesNamed(text, named).filter(({ name }) => !met.some((region) => region.name === name));
  return [...met, ...read].flatMap((region) =>
    [...text.matchAll(new RegExp(region.name, 'g'))].map(({ index: start }) => {
      const outer = named.find((one) => one.end === start && one.candidates[0]?.code === region.parent);
      return foundAt(outer?.start ?? start, start + region.name.length, region);
    }),
  );
}

/** In a question: such places as the articles name, by their full or short names. */
export function findKnownUnlisted(text: string, { question, known = [] }: RegionOptions): Found[] {
  if (!question) return [];
  return known.filter(isUnlisted).flatMap((region) => {
    const name = [region.name, shortName(region)].find((one) => text.includes(one));
    const start = name === undefined ? 0 : text.indexOf(name);
    return name === undefined ? [] : [foundAt(start, start + name.length, region)];
  });
}

/** 建弥市 where a question may name a place: neither the table nor the dictionary has it, so no word of it may be read alone; 制鞋园区 is no place. */
const STRANGE =
  /(?<=^|[^一-龥]|[年月日期批度那在和与跟及比])(?:(?![年月日期批度])[一-龥]){2,3}(?:[县市旗]|(?<![园社景库灌矿厂校港片])区)(?![级域直际场值价容区间位块])/g;

/** The places of a question that nothing is known of. */
export const strangePlaces = (question: string): Span[] =>
  matchesIn(question, STRANGE)
    .filter(({ 0: name }) => isName(name) && isBeyondDictionary(name.slice(0, -1)))
    .map(({ 0: { length }, index: start }) => ({ start, end: start + length }));

/** A county or city whose code is none of the table. */
export const isUnlisted = ({ code, level }: Region): boolean =>
  level === 'county' && regionByCode(code) === undefined;

const foundAt = (start: number, end: number, region: Region): Found => ({
  start,
  end,
  rule: 'region/unlisted',
  candidates: [region],
});

/** The places named often enough, each beneath the one told straight before it (荆门市漳陵县). */
function placesNamed(text: string, named: readonly Found[]): Region[] {
  const outer = new Map<string, Region | undefined>();
  for (const { index } of text.matchAll(ENDING)) {
    const before = named.find((one) => index - one.end >= 2 && index - one.end <= 3);
    const name = text.slice(before?.end ?? runBefore(text, index), index + 1);
    if (!isName(name)) continue;
    const place = before?.candidates[0];
    outer.set(name, place && rankOf(place) <= PREFECTURE ? place : outer.get(name));
  }
  return [...outer]
    .filter(([name]) => text.split(name).length > OFTEN && isBeyondDictionary(name.slice(0, -1)))
    .map(([name, place]) => regionOf(name, place));
}

const PREFECTURE = 2;

const isName = (name: string): boolean =>
  name.length >= 3 && name.length <= 4 && !NO_NAME.test(name.slice(0, -1)) && !endsInListed(name);

/** 地|屯昌县: the table's own, behind a character of something else; 湟宁县 is not 宁县. */
const endsInListed = (name: string): boolean =>
  nameOf(name) !== undefined || (name.length > 3 && nameOf(name.slice(1)) !== undefined);

const regionOf = (name: string, outer: Region | undefined): Region => ({
  code: `${outer?.code ?? ''}${name}`,
  name,
  level: 'county',
  ...(outer ? { parent: outer.code } : {}),
});
